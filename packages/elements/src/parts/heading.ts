import { html, nothing, type TemplateResult } from 'lit';

/** A heading whose level the page decides; the tag cannot vary, its role and level can. */
export function headingTemplate(text: string, wanted: number): TemplateResult | typeof nothing {
  const level = /^[1-6]$/.test(`${wanted}`) ? wanted : 3;
  return text
    ? html`<div part="heading" class="heading" id="heading" role="heading" aria-level=${level}>${text}</div>`
    : nothing;
}
