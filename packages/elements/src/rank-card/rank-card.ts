import { languageOf, type LeagueDocument, type Reading, type StandingDocument, type VerdictPhrase } from '@cchc/core';
import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { CchcElement, type Figure } from '../element/cchc-element.js';
import type { Later, OpenPage } from '../data/data-source.js';
import { nearestLang } from '../element/page-language.js';
import { sharedStyles } from '../theme/base-styles.js';
import { h, type View, type ViewNode } from '../view/view.js';
import { rankWords } from './words.js';
import type { Reader } from '../words/reader.js';
import type { RankHistory } from './history/history.js';
import { readPlainAttributes } from './plain-attributes.js';
import type { RankCardData } from './league/standing-in-league.js';
import type { reasonsFor } from './league/reasons.js';
import { rankCardState, type RankCardState } from './state.js';
import { styles } from './styles.js';
import { rankCardTable } from './table.js';

/** Attributes that the figures are read from; `unit` also names the unit of a league. */
const READ: PropertyDeclarations = {
  index: {},
  period: {},
  rank: {},
  of: {},
  change: {},
  score: {},
  tier: {},
  groups: {},
  better: {},
  unit: {},
  source: {},
  sourceUrl: { attribute: 'source-url' },
  previousRank: { attribute: 'previous-rank' },
  previousOf: { attribute: 'previous-of' },
  previousScore: { attribute: 'previous-score' },
  hideRank: { attribute: 'hide-rank', type: Boolean },
};

/**
 * The place of one unit in an index: rank and number ranked, places gained or lost, ranks among peers, score, history, and
 * from a league of all units who passed whom. A change that may be chance is called unclear, and one across a change of
 * method is not shown.
 *
 * @customElement cchc-rank-card
 * @summary A rank, honestly told.
 * @slot - fallback content: a sentence, a script with a standing or a league, or a table with one edition or one unit in
 *   each row
 * @event {CchcFocusPointEvent} cchc-focus-point - a reader looks at an edition of the history, or no longer at any
 * @csspart reading - the figures of the edition that a reader looks at
 * @csspart reasons - who passed whom, behind a disclosure
 * @csspart rank - rank and number ranked
 * @csspart change - places gained or lost, or why there is no such number
 * @csspart interval - the ranks that this one could be
 * @csspart tier - the level that the source puts the unit in
 * @csspart score - the score and its change
 * @csspart groups - ranks among peers
 * @csspart absent - who took no part
 * @csspart history - the line of ranks
 * @csspart edition - index, edition and unit
 */
export class CchcRankCard extends CchcElement<RankCardData, StandingDocument | LeagueDocument> {
  static override styles = [sharedStyles, styles];
  static override properties = { ...CchcElement.properties, ...READ };

  /** Code of the index, such as SIPAS. */
  declare index: string | undefined;
  /** The edition, such as 2024. */
  declare period: string | undefined;
  /** The place, 1 is best; a dash where the unit was not ranked. */
  declare rank: string | undefined;
  /** How many units were ranked. */
  declare of: string | undefined;
  /** Places gained since the edition before; negative for places lost. */
  declare change: string | undefined;
  /** The score. */
  declare score: string | undefined;
  /** The level that the source puts the unit in. */
  declare tier: string | undefined;
  /** Places among peers with the names of the groups: `6/6 centrally-run cities; 5/13 provinces of the delta`. */
  declare groups: string | undefined;
  /** Which scores are the better ones, `higher` or `lower`, default higher. */
  declare better: string | undefined;
  /** Name of the unit ranked; in a league its name or its id. */
  declare unit: string | undefined;
  /** Name of the source. */
  declare source: string | undefined;
  /** Address of the source. */
  declare sourceUrl: string | undefined;
  /** The place in the edition before. */
  declare previousRank: string | undefined;
  /** How many units were ranked in the edition before, by default as many as now. */
  declare previousOf: string | undefined;
  /** The score in the edition before. */
  declare previousScore: string | undefined;
  /** Shows tier and score instead of the rank, and no other rank anywhere, default false. */
  declare hideRank: boolean;

  #history: RankHistory | undefined;
  #viewReasons: ReturnType<typeof reasonsFor> | undefined;

  constructor() {
    super();
    this.hideRank = false;
  }

  protected override async importPage(): Promise<OpenPage<RankCardData, this>> {
    return (await import('./read.js')).openPage;
  }

  override readAttributes(): Later<Reading<RankCardData>> | null {
    const isGiven = this.rank != null || (this.hideRank && (this.tier ?? this.score) != null);
    if (!isGiven) return null;
    const language = languageOf(nearestLang(this));
    // an attribute that was taken away leaves null, and is as if never given
    const given = Object.fromEntries(Object.keys(READ).map(name => [name, this[name as keyof this] ?? undefined]));
    const value = readPlainAttributes(given, language);
    return value
      ? { ok: true, value }
      : import('./attributes.js').then(({ readRankAttributes }) => readRankAttributes(given, language));
  }

  override prepare({ editions, league }: RankCardData): Promise<unknown> | undefined {
    const hasHistory = !this.hideRank && editions.filter(({ rank }) => rank !== null).length > 1;
    const imports = [
      hasHistory &&
        !this.#history &&
        import('./history/history.js').then(({ RankHistory }) => (this.#history ??= new RankHistory(this))),
      league &&
        !this.#viewReasons &&
        import('./league/reasons.js').then(({ reasonsFor }) => (this.#viewReasons ??= reasonsFor(this))),
    ];
    return imports.some(Boolean) ? Promise.all(imports) : undefined;
  }

  protected override readsFrom(changed: PropertyValues): boolean {
    return super.readsFrom(changed) || Object.keys(READ).some(name => changed.has(name));
  }

  override isEmpty({ editions }: RankCardData): boolean {
    return editions.length === 0;
  }

  protected override makeFigure(data: RankCardData, reader: Reader): Figure {
    const { language } = reader;
    const words = { ...reader.words, ...rankWords[language] };
    const { hideRank } = this;
    // an empty document draws nothing
    const state = rankCardState(data, language, words, hideRank)!;
    const head = [state.code, state.period, state.unit].filter(Boolean).join(' · ');
    const { change, possible, tier, score, scoreDetail, groups, absent } = state;
    const ranks = hideRank ? [] : groups;
    const changeText = change ? `${change.text} ${change.since}`.trim() : state.rank === null ? words.notRanked : '';
    const scoreText = score && [`${words.score} ${score}`, scoreDetail].filter(Boolean).join(', ');
    return {
      headlines: [
        head,
        ...(hideRank ? [] : [[`${state.rank ?? '–'}/${state.of}`, changeText, possible].filter(Boolean).join(' · ')]),
        tier && `${words.tier} ${tier}`,
        scoreText,
        ...ranks.map(({ place, name, isLast }) => `${place} ${name}${isLast ? ` (${words.last})` : ''}`),
      ].filter((line): line is string => Boolean(line)),
      sentences: [state.sentence],
      table: () => {
        const table = rankCardTable(data, state, language, words, hideRank);
        // two cards of one index are told apart by their headings
        return this.heading ? { ...table, caption: this.heading } : table;
      },
      body: [
        h('p', { part: 'edition', class: 'edition' }, head),
        h(
          'div',
          { class: 'facts' },
          h(
            'div',
            {},
            hideRank ? viewTier(state, words.score) : viewPlace(state, words.notRanked),
            !hideRank && possible && h('p', { part: 'interval', class: 'quiet' }, possible),
            !hideRank && tier && h('p', { part: 'tier' }, `${words.tier} `, h('b', {}, tier)),
            score &&
              (!hideRank || tier || scoreDetail) &&
              h(
                'p',
                { part: 'score' },
                (!hideRank || tier) && [`${words.score} `, h('b', {}, `${score} `)],
                scoreDetail && h('span', { class: 'quiet' }, scoreDetail),
              ),
          ),
          ranks.length > 0 &&
            h(
              'ul',
              { part: 'groups', class: 'groups' },
              ...ranks.map(({ place, name, isLast }) =>
                h(
                  'li',
                  {},
                  h('b', {}, place),
                  ' ',
                  h('span', {}, `${name} `, isLast && h('span', { class: 'quiet' }, `(${words.last})`)),
                ),
              ),
            ),
        ),
        !hideRank && this.#history?.view(data, state, this.withoutControls, language, words),
        absent && h('p', { part: 'absent', class: 'quiet' }, `${words.absent}: ${absent}`),
        !hideRank && data.league && !this.withoutControls && this.#viewReasons?.(data.league, reader),
      ],
    };
  }
}

/** Signs beside the words: a change is never told by colour alone. */
const SIGNS: Readonly<Record<VerdictPhrase['verdict'], string>> = {
  up: 'M8 2 15 14H1Z',
  down: 'M8 14 1 2h14Z',
  same: 'M1 6h14v4H1Z',
  unclear: 'M8 0 13 6H3ZM8 16 3 10h10Z',
  'not comparable': 'M1 4h14v3H1ZM1 9h14v3H1ZM10 1h3L6 15H3Z',
  new: 'M6 1h4v5h5v4h-5v5H6v-5H1V6h5Z',
  returned: 'M6 1h4v5h5v4h-5v5H6v-5H1V6h5Z',
};

function viewPlace({ rank, of, change }: RankCardState, notRanked: string): ViewNode {
  return h(
    'p',
    { class: 'place' },
    h('span', { part: 'rank', class: 'rank' }, h('b', {}, rank ?? '–'), `/${of}`),
    ' ',
    change
      ? h(
          'span',
          { part: 'change', class: `change ${change.verdict}` },
          h('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, h('path', { d: SIGNS[change.verdict] })),
          `${change.text} `,
          change.since && h('span', { class: 'since' }, change.since),
        )
      : rank === null && h('span', { part: 'change', class: 'change' }, notRanked),
  );
}

/** What stands large in place of a rank. */
function viewTier({ tier, score }: RankCardState, scoreWord: string): ViewNode {
  const views: View = tier
    ? h('span', { part: 'tier', class: 'hero' }, tier)
    : score && [h('span', { class: 'hero' }, score), ' ', h('span', { class: 'quiet' }, scoreWord)];
  return h('p', { class: 'place' }, views);
}

declare global {
  interface HTMLElementTagNameMap {
    'cchc-rank-card': CchcRankCard;
  }
}
