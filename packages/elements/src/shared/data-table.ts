import { html, nothing, type TemplateResult } from 'lit';
import type { ElementWords } from '../words/words.js';

/** A table as texts, the way it is shown, copied and downloaded. */
export interface DataTable {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The button and the table it opens. The table is always in the page: printing shows it whether it is open or not. */
export function dataTable(
  { caption, header, rows }: DataTable,
  isOpen: boolean,
  toggle: () => void,
  words: ElementWords,
): TemplateResult {
  return html`<button part="table-button" type="button" aria-expanded=${isOpen} aria-controls="table" @click=${toggle}>
      ${isOpen ? words.hideTable : words.showTable}
    </button>
    <div
      part="table"
      id="table"
      class="table"
      role="region"
      aria-label=${caption}
      tabindex=${isOpen ? 0 : nothing}
      ?hidden=${!isOpen}
    >
      <table>
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
                ${rest.map(text => html`<td>${text}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
