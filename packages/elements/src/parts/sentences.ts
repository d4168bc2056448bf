import { html, type TemplateResult } from 'lit';

/** Sentences, each in a paragraph. */
export function sentenceTemplates(sentences: readonly string[]): readonly TemplateResult[] {
  return sentences.map(sentence => html`<p>${sentence}</p>`);
}
