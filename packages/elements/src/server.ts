import type { LeagueDocument } from '@cchc/core/documents/league';
import type { SatisfactionDocument } from '@cchc/core/documents/satisfaction';
import type { StandingDocument } from '@cchc/core/documents/standing';
import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { CchcElement } from './element/cchc-element.js';
import { problemList } from './element/cchc-element.js';
import './rank-card/define.js';
import { historyStyles } from './rank-card/history/history.js';
import { leagueReader } from './rank-card/league/league-reader.js';
import { reasonsStyles } from './rank-card/league/reasons.js';
import { historyModule, reasonsModule } from './rank-card/rank-card.js';
import { documentReader as standingReader } from './rank-card/read.js';
import './satisfaction-trend/define.js';
import { documentReader as satisfactionReader } from './satisfaction-trend/read.js';
import type { TitledDocument } from './parts/source-line.js';
import type { ToolbarState } from './parts/toolbar.js';

/** The document that each element draws. */
interface Documents {
  'cchc-satisfaction-trend': SatisfactionDocument;
  'cchc-rank-card': StandingDocument | LeagueDocument;
}

/** What a server knows of an element. */
export interface ServerOptions<D> {
  /** The attributes as a page would write them; `true` for one without a value, none for `false`, `null` and `undefined`. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  /**
   * A document to draw. It goes along as a child script, so that a browser draws the same, unless the browser is to get it
   * from an address in `src`. As in a page, a rank among the attributes wins over it.
   */
  readonly data?: D;
  /** Fallback content as markup, default none. It is not read: a table in it is drawn by the browser. */
  readonly content?: string;
  /**
   * Whether the page will have no script, default false. Then there are no buttons, and the table stands below the figure.
   */
  readonly static?: boolean;
  /** The nonce of a security policy that allows no other style sheets in the page, default none. */
  readonly nonce?: string;
}

/** Where no script will ever run nothing waits for one. */
const WITHOUT_SCRIPTS = '@media (scripting:none){.controls,[part=loading]{display:none}}';

/** What each element imports on demand: a server has it at hand, so that all is drawn at once; and the sheets of that. */
const ELEMENTS = {
  'cchc-satisfaction-trend': { modules: [problemList, satisfactionReader], sheets: [] },
  'cchc-rank-card': {
    modules: [problemList, standingReader, leagueReader, historyModule, reasonsModule],
    sheets: [historyStyles, reasonsStyles],
  },
} as const;

/**
 * Writes an element with everything that it shows as markup (declarative shadow DOM): for the time until the script has
 * come, which draws the same in its place, and for pages and readers without scripts.
 *
 * @param tag `cchc-rank-card` or `cchc-satisfaction-trend`
 * @returns the element's markup. Without `lang` among the attributes it is in Vietnamese. An element whose data a server
 *   cannot see, an address in `src` or a table in `content`, shows its fallback content; data that are wrong are told
 *   there as a browser would.
 * @throws RangeError when there is no such element, and for an attribute whose name is none
 * @example
 * ```ts
 * await renderToString('cchc-rank-card', { attributes: { index: 'SIPAS', period: '2024', rank: 34, of: 63, lang: 'vi' } });
 * ```
 */
export async function renderToString<T extends keyof Documents>(
  tag: T,
  { attributes = {}, data, content = '', static: isStatic = false, nonce }: ServerOptions<Documents[T]> = {},
): Promise<string> {
  if (!Object.hasOwn(ELEMENTS, tag))
    throw new RangeError(`unknown tag: ${tag}, expected ${Object.keys(ELEMENTS).join(' or ')}`);
  const { modules, sheets } = ELEMENTS[tag];
  await Promise.all(modules.map(module => module.load()));
  const renderer = new LitElementRenderer(tag);
  for (const [name, text] of textsOf(attributes)) renderer.setAttribute(name, text);
  const written = await collectResult(renderer.renderAttributes());
  const element = renderer.element as unknown as DrawnOnServer;
  // as in a page, a rank among the attributes wins
  const drawn = element.readAttributes() === null ? data : undefined;
  element.data = drawn;
  if (isStatic) {
    element.withoutControls = true;
    element.toolbar = { isTableOpen: true, isDownloadOpen: false, message: '' };
  }
  renderer.connectedCallback();
  // slots belong to the element that is drawn
  const stack = { customElementInstanceStack: [renderer], customElementHostStack: [renderer] };
  const shown = await collectResult(render(element.render(), stack));

  const columns = isStatic ? `table{--_columns:${element.toTable()?.header.length ?? 1}}` : '';
  const { elementStyles } = element.constructor;
  const style = [...elementStyles, ...sheets, columns, WITHOUT_SCRIPTS].join('');
  const script =
    drawn === undefined || element.src ? '' : `<script type="application/json">${scriptText(drawn)}</script>`;
  return (
    `<${tag}${written}><template shadowrootmode="open"><style${nonce ? ` nonce="${escaped(nonce)}"` : ''}>${style}</style>` +
    `${shown}</template>${script}${content}</${tag}>`
  );
}

/** What a server asks of an element, where a page would use its properties. */
interface DrawnOnServer extends Pick<CchcElement<TitledDocument>, 'src' | 'toTable' | 'withoutControls'> {
  readonly constructor: typeof CchcElement;
  data: unknown;
  toolbar: ToolbarState;
  readAttributes(): unknown;
  render(): unknown;
}

/** Attributes as texts, those without a value left out. */
function* textsOf(given: NonNullable<ServerOptions<unknown>['attributes']>): Generator<readonly [string, string]> {
  for (const [name, value] of Object.entries(given)) {
    if (!/^[^\s"'<>/=]+$/.test(name)) throw new RangeError(`invalid attribute: ${name}, expected a name`);
    if (value != null && value !== false) yield [name, value === true ? '' : String(value)];
  }
}

/** A document as the text of a script that cannot end before its time. */
function scriptText(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

/** A text as it stands in an attribute between double quotes. */
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
