import type { LeagueDocument, SatisfactionDocument, StandingDocument } from '@cchc/core';
import { historyStyles } from './rank-card/history/history.js';
import { CchcRankCard } from './rank-card/rank-card.js';
import { reasonsStyles } from './rank-card/league/reasons.js';
import { CchcSatisfactionTrend } from './satisfaction-trend/satisfaction-trend.js';
import { attributesMarkup, viewMarkup } from './view/view-markup.js';

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

const ELEMENTS = {
  'cchc-satisfaction-trend': { element: CchcSatisfactionTrend, more: [] },
  'cchc-rank-card': { element: CchcRankCard, more: [historyStyles, reasonsStyles] },
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
  const { element: Element, more } = ELEMENTS[tag];
  // reads the properties and sheets that a registry would ask for
  const known: readonly string[] = Element.observedAttributes;
  const element = onServer(new Element());
  const written = attributesOf(attributes);
  for (const [name, text] of Object.entries(written)) {
    element.setAttribute(name, text);
    if (known.includes(name)) element.attributeChangedCallback(name, null, text);
  }
  // as in a page, a rank among the attributes wins
  const drawn = data !== undefined && element.readAttributes() === null ? data : undefined;
  Reflect.set(element, 'data', drawn);
  if (isStatic) {
    element.withoutControls = true;
    element['controls'] = { isTableOpen: true, isDownloadOpen: false, message: '' };
  }
  await element['read']();

  const view = element['view']();
  const columns = isStatic ? `table{--_columns:${element.toTable()?.header.length ?? 1}}` : '';
  const sheets = [...Element.elementStyles, ...more, columns, WITHOUT_SCRIPTS].join('');
  const style = `<style${attributesMarkup({ nonce: nonce ?? false })}>${sheets}</style>`;
  const script =
    drawn === undefined || element.src ? '' : `<script type="application/json">${scriptText(drawn)}</script>`;
  return `<${tag}${attributesMarkup(written)}><template shadowrootmode="open">${style}${viewMarkup(view)}</template>${script}${content}</${tag}>`;
}

/** Attributes as texts under the names that HTML gives them. */
function attributesOf(given: NonNullable<ServerOptions<unknown>['attributes']>): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (!/^[^\s"'<>/=]+$/.test(name)) throw new RangeError(`invalid attribute: ${name}, expected a name`);
    if (value != null && value !== false) texts[name.toLowerCase()] = value === true ? '' : String(value);
  }
  return texts;
}

/** Gives an element what its code asks of a page: there is nothing around it, and nothing in it that could be read. */
function onServer<E extends CchcRankCard | CchcSatisfactionTrend>(element: E): E {
  return Object.assign(element, {
    closest: () => element,
    querySelector: () => null,
    ownerDocument: { readyState: 'loading', addEventListener: () => undefined },
  });
}

/** A document as the text of a script that cannot end before its time. */
function scriptText(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
