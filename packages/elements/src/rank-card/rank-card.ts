import type { Reading } from '@cchc/core';
import type { LeagueDocument } from '@cchc/core/documents/league';
import type { StandingDocument } from '@cchc/core/documents/standing';
import { languageOf } from '@cchc/core/language';
import { resolveStanding, type StandingResolution } from '@cchc/core/ranking/standing';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { lazyModule } from '../data/lazy-module.js';
import { CchcElement } from '../element/cchc-element.js';
import type { Figure } from '../element/figure.js';
import { nearestLang } from '../element/page-language.js';
import { baseStyles } from '../theme/base-styles.js';
import type { Reader } from '../words/reader.js';
import type { RankHistory } from './history/history.js';
import type { RankCardData } from './league/rank-card-data.js';
import type { reasonsFor } from './league/reasons.js';
import { placeTemplate, tierTemplate } from './place.js';
import { rankReaders } from './read.js';
import { RANK_ATTRIBUTES, readRankAttributes } from './read-attributes.js';
import { rankCardState, type RankCardState } from './state.js';
import { styles } from './styles.js';
import { rankCardTable } from './table.js';
import { rankWords, type RankWords } from './words.js';

/** What a card holds, with what became of the rank in each edition. */
type ResolvedCard = RankCardData & StandingResolution;

/** A figure as a page or a program writes it. */
type Written = string | number;

/** What only some cards draw. */
export const historyModule = lazyModule(() => import('./history-parts.js'));
export const reasonsModule = lazyModule(() => import('./league/reasons.js'));

/**
 * The place of one unit in an index: rank and number ranked, places gained or lost, ranks among peers, score, history, and
 * from a league of all units who passed whom. A change that may be chance is called unclear, and one across a change of
 * method is not shown.
 *
 * @customElement cchc-rank-card
 * @summary The rank of one unit in an index, with places gained or lost, peers, score, history and reasons.
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
export class CchcRankCard extends CchcElement<RankCardData, ResolvedCard, StandingDocument | LeagueDocument> {
  static override styles = [baseStyles, styles];

  /** Code of the index, such as SIPAS. */
  @property() index: string | undefined;
  /** The edition, such as 2024. */
  @property() period: Written | undefined;
  /** The place, 1 is best; a dash where the unit was not ranked. */
  @property() rank: Written | undefined;
  /** How many units were ranked. */
  @property() of: Written | undefined;
  /** Places gained since the edition before; negative for places lost. */
  @property() change: Written | undefined;
  /** The score. */
  @property() score: Written | undefined;
  /** The level that the source puts the unit in. */
  @property() tier: string | undefined;
  /** Places among peers with the names of the groups: `6/6 centrally-run cities; 5/13 provinces of the delta`. */
  @property() groups: string | undefined;
  /** Which scores are the better ones, `higher` or `lower`, default higher. */
  @property() better: 'higher' | 'lower' | undefined;
  /** Name of the unit ranked; in a league its name or its id. */
  @property() unit: string | undefined;
  /** Name of the source. */
  @property() source: string | undefined;
  /** Address of the source. */
  @property({ attribute: 'source-url' }) sourceUrl: string | undefined;
  /** The place in the edition before. */
  @property({ attribute: 'previous-rank' }) previousRank: Written | undefined;
  /** How many units were ranked in the edition before, by default as many as now. */
  @property({ attribute: 'previous-of' }) previousOf: Written | undefined;
  /** The score in the edition before. */
  @property({ attribute: 'previous-score' }) previousScore: Written | undefined;
  /** Shows tier and score instead of the rank, and no other rank anywhere, default false. */
  @property({ attribute: 'hide-rank', type: Boolean }) hideRank = false;

  protected override readonly readers = rankReaders(() => this);
  #history: RankHistory | undefined;
  #reasonsTemplate: ReturnType<typeof reasonsFor> | undefined;

  protected override readAttributes(): Reading<RankCardData> | null {
    const isGiven = this.rank != null || (this.hideRank && (this.tier ?? this.score) != null);
    return isGiven ? readRankAttributes(this, languageOf(nearestLang(this)), this.hideRank) : null;
  }

  protected override readsFrom(changed: PropertyValues): boolean {
    return (
      super.readsFrom(changed) ||
      changed.has('hideRank') ||
      Object.keys(RANK_ATTRIBUTES).some(name => changed.has(name))
    );
  }

  protected override prepare(data: RankCardData): Promise<unknown> | undefined {
    const imports = [
      this.#hasHistory(data) && !historyModule.now && historyModule.load(),
      data.league && !reasonsModule.now && reasonsModule.load(),
    ].filter(Boolean);
    return imports.length > 0 ? Promise.all(imports) : undefined;
  }

  #hasHistory({ editions }: RankCardData): boolean {
    return !this.hideRank && editions.filter(({ rank }) => rank !== null).length > 1;
  }

  /** A card with some attributes lacks the one that it would be drawn from. */
  protected override get missing(): string {
    return (this.index ?? this.period) == null ? 'data' : this.hideRank ? 'tier' : 'rank';
  }

  protected override get tableTitle(): string {
    return super.tableTitle || this.index || '';
  }

  protected override isEmpty({ editions }: RankCardData): boolean {
    return editions.length === 0;
  }

  protected override resolve(data: RankCardData): ResolvedCard {
    return resolveStanding(data);
  }

  protected override makeFigure(data: ResolvedCard, reader: Reader): Figure {
    const { language } = reader;
    const words = rankWords[language];
    const { hideRank } = this;
    // an empty document draws nothing
    const state = rankCardState(data, language, words, hideRank)!;
    return {
      headlines: headlinesOf(state, words, hideRank),
      sentences: [state.sentence],
      table: () => {
        const table = rankCardTable(data, state, language, { ...reader.words, ...words }, hideRank);
        // two cards of one index are told apart by their headings
        return this.heading ? { ...table, caption: this.heading } : table;
      },
      body: this.#bodyTemplate(data, state, words, reader),
    };
  }

  #bodyTemplate(data: ResolvedCard, state: RankCardState, words: RankWords, reader: Reader): TemplateResult {
    const { hideRank } = this;
    const { possible, tier, absent } = state;
    const place = hideRank ? tierTemplate(state, words.score) : placeTemplate(state, words.notRanked);
    const possibleRanks = !hideRank && possible ? html`<p part="interval" class="quiet">${possible}</p>` : nothing;
    const tierLine = !hideRank && tier ? html`<p part="tier">${words.tier} <b>${tier}</b></p>` : nothing;
    return html`<p part="edition" class="edition">${headOf(state)}</p><div class="facts"><div>${place}${possibleRanks}${tierLine}${scoreTemplate(
      state,
      words,
      hideRank,
    )}</div>${hideRank ? nothing : groupsTemplate(state, words)}</div>${this.#historyTemplate(data, state, words, reader)}${absent ? html`<p part="absent" class="quiet">${words.absent}: ${absent}</p>` : nothing}${
      hideRank || this.withoutControls ? nothing : this.#reasons(data, reader)
    }`;
  }

  #historyTemplate(data: ResolvedCard, { code, of }: RankCardState, words: RankWords, { language }: Reader): unknown {
    const parts = historyModule.now;
    if (!parts || !this.#hasHistory(data)) return nothing;
    this.#history ??= new parts.RankHistory(this);
    return this.#history.template(data, this.withoutControls, language, {
      label: `${code} · ${words.rank}`,
      of,
      factsAt: period => parts.editionFacts(data, period, language),
    });
  }

  #reasons({ league }: RankCardData, reader: Reader): unknown {
    if (!league || !reasonsModule.now) return nothing;
    this.#reasonsTemplate ??= reasonsModule.now.reasonsFor(this);
    return this.#reasonsTemplate(league, reader);
  }
}

/** Index, edition and unit. */
const headOf = ({ code, period, unit }: RankCardState): string => [code, period, unit].filter(Boolean).join(' · ');

function scoreTemplate(
  { tier, score, scoreDetail }: RankCardState,
  words: RankWords,
  hideRank: boolean,
): TemplateResult | typeof nothing {
  // without a tier a hidden rank leaves the score to stand large
  const isShown = !hideRank || tier;
  if (!score || (!isShown && !scoreDetail)) return nothing;
  return html`<p part="score">${isShown ? html`${words.score} <b>${score} </b>` : nothing}${
    scoreDetail ? html`<span class="quiet">${scoreDetail}</span>` : nothing
  }</p>`;
}

function groupsTemplate({ groups }: RankCardState, words: RankWords): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  return html`<ul part="groups" class="groups">${groups.map(
    ({ place, name, isLast }) =>
      html`<li><b>${place}</b> <span>${name} ${
        isLast ? html`<span class="quiet">(${words.last})</span>` : nothing
      }</span></li>`,
  )}</ul>`;
}

/** The large figures as lines of text. */
function headlinesOf(state: RankCardState, words: RankWords, hideRank: boolean): string[] {
  const { rank, of, change, possible, tier, score, scoreDetail, groups } = state;
  const changeText = change ? `${change.text} ${change.since}`.trim() : rank === null ? words.notRanked : '';
  const ranks = [
    [`${rank ?? '–'}/${of}`, changeText, possible].filter(Boolean).join(' · '),
    ...groups.map(({ place, name, isLast }) => `${place} ${name}${isLast ? ` (${words.last})` : ''}`),
  ];
  const [place = '', ...peers] = hideRank ? [] : ranks;
  return [
    headOf(state),
    place,
    tier && `${words.tier} ${tier}`,
    score === null ? '' : [`${words.score} ${score}`, scoreDetail].filter(Boolean).join(', '),
    ...peers,
  ].filter(Boolean);
}

declare global {
  interface HTMLElementTagNameMap {
    'cchc-rank-card': CchcRankCard;
  }
}
