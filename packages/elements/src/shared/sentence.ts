import { html, type TemplateResult } from 'lit';

/** No line ends between a number and its percent sign. */
export const gluedPercent = (text: string): string => text.replace(/ %/g, '\u00a0%');

export function renderSentence(sentence: string): TemplateResult {
  return html`<p>${gluedPercent(sentence)}</p>`;
}
