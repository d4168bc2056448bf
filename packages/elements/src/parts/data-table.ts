import { html, type TemplateResult } from 'lit';
import { cssProperties } from './css-properties.js';

/** A table as texts, in the form in which it is shown, copied and downloaded. */
export interface DataTable {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table wider than its place scrolls, and can be reached to be scrolled by keys. */
export function tableTemplate({ caption, header, rows }: DataTable): TemplateResult {
  return html`<div part="table" class="table" role="region" aria-label=${caption} tabindex="0"><table
      ${cssProperties({ '--_columns': header.length })}
    ><caption>${caption}</caption><thead><tr>${header.map(headerTemplate)}</tr></thead><tbody>${rows.map(
      rowTemplate,
    )}</tbody></table></div>`;
}

const headerTemplate = (text: string): TemplateResult => html`<th scope="col">${text}</th>`;

const rowTemplate = ([first, ...rest]: readonly string[]): TemplateResult =>
  html`<tr><th scope="row">${first}</th>${rest.map(cellTemplate)}</tr>`;

const cellTemplate = (text: string): TemplateResult => html`<td>${text}</td>`;
