import { html, type TemplateResult } from 'lit';
import { gluedPercent } from './glued-percent.js';

/** A table as texts, in the form in which it is shown, copied and downloaded. */
export interface DataTable {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table wider than its place scrolls, and can be reached to be scrolled by keys. */
export function renderTable({ caption, header, rows }: DataTable): TemplateResult {
  return html`<div part="table" class="table" role="region" aria-label=${caption} tabindex="0">
    <table .style=${`--_columns:${header.length}`}>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${header.map(text => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map(text => html`<td>${gluedPercent(text)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
