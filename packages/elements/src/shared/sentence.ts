import { html, type TemplateResult } from 'lit';

/** A sentence in which no line ends between a number and its percent sign. */
export function renderSentence(sentence: string): TemplateResult {
  return html`<p>${sentence.replace(/ %/g, '\u00a0%')}</p>`;
}
