import { html, type TemplateResult } from 'lit';
import { gluedPercent } from './glued-percent.js';

export function renderSentence(sentence: string): TemplateResult {
  return html`<p>${gluedPercent(sentence)}</p>`;
}
