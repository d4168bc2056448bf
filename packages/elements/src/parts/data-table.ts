import { h, type ViewNode } from '../view/view.js';
import { gluedPercent } from './glued-percent.js';

/** A table as texts, in the form in which it is shown, copied and downloaded. */
export interface DataTable {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table wider than its place scrolls, and can be reached to be scrolled by keys. */
export function viewTable({ caption, header, rows }: DataTable): ViewNode {
  return h(
    'div',
    { part: 'table', class: 'table', role: 'region', 'aria-label': caption, tabindex: 0 },
    h(
      'table',
      { style: `--_columns:${header.length}` },
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, ...header.map(text => h('th', { scope: 'col' }, text)))),
      h(
        'tbody',
        {},
        ...rows.map(([first, ...rest]) =>
          h('tr', {}, h('th', { scope: 'row' }, first), ...rest.map(text => h('td', {}, gluedPercent(text)))),
        ),
      ),
    ),
  );
}
