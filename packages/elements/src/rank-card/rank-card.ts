import { languageOf, type Reading, type StandingDocument } from '@cchc/core';
import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { CchcElement, type Figure } from '../shared/base-element.js';
import type { Readers } from '../shared/readers.js';
import type { Reader } from '../words/reader.js';
import { nearestLang } from '../shared/page-language.js';
import { sharedStyles } from '../shared/styles.js';
import { readRankAttributes } from './attributes.js';
import { historyGeometry, type HistoryGeometry } from './geometry.js';
import { rankCardState, type RankCardState } from './state.js';
import { styles } from './styles.js';
import { rankCardTable } from './table.js';

/**
 * The place of one unit in an index: rank and number ranked, places gained or lost, ranks among peers, history.
 *
 * @summary A rank, honestly told.
 * @slot - fallback content: a sentence, or a table with one edition in each row
 * @event {CchcReadyEvent} cchc-ready - the card is drawn
 * @event {CchcErrorEvent} cchc-error - the data could not be read; `problems` says what is wrong and where
 * @csspart base - the box
 * @csspart heading - the heading
 * @csspart rank - rank and number ranked
 * @csspart change - places gained or lost
 * @csspart groups - ranks among peers
 * @csspart history - the line of ranks
 * @csspart sentence - the same in words
 * @csspart table-button - opens the table
 * @csspart table - the table
 * @csspart source - where the figures come from
 * @csspart error - what is wrong with the data
 * @cssproperty --cchc-up - colour of places gained
 * @cssproperty --cchc-down - colour of places lost
 */
export class CchcRankCard extends CchcElement<StandingDocument> {
  static override styles = [sharedStyles, styles];
  static override properties = {
    ...CchcElement.properties,
    index: {},
    period: {},
    rank: {},
    of: {},
    change: {},
    score: {},
    unit: {},
    source: {},
    previousRank: { attribute: 'previous-rank' },
    previousOf: { attribute: 'previous-of' },
  };

  /** Code of the index, such as SIPAS. */
  declare index: string | undefined;
  /** The edition, such as 2024. */
  declare period: string | undefined;
  /** The place, 1 is best. */
  declare rank: string | undefined;
  /** How many units were ranked. */
  declare of: string | undefined;
  /** Places gained since the edition before; negative for places lost. */
  declare change: string | undefined;
  /** The score. */
  declare score: string | undefined;
  /** Name of the unit ranked. */
  declare unit: string | undefined;
  /** Name of the source. */
  declare source: string | undefined;
  /** The place in the edition before. */
  declare previousRank: string | undefined;
  /** How many units were ranked in the edition before, by default as many as now. */
  declare previousOf: string | undefined;

  protected override async importReaders(): Promise<Readers<StandingDocument, this>> {
    return (await import('./readers.js')).readers;
  }

  override readAttributes(): Reading<StandingDocument> | null {
    return this.rank === undefined ? null : readRankAttributes(this, languageOf(nearestLang(this)));
  }

  protected override readsFrom(changed: PropertyValues): boolean {
    const names = ['index', 'period', 'rank', 'of', 'change', 'score', 'unit', 'source', 'previousRank', 'previousOf'];
    return super.readsFrom(changed) || names.some(name => changed.has(name));
  }

  override isEmpty({ editions }: StandingDocument): boolean {
    return editions.length === 0;
  }

  protected override makeFigure(document: StandingDocument, reader: Reader): Figure {
    const { language, words } = reader;
    // an empty document draws nothing
    const state = rankCardState(document, language, words)!;
    const geometry = historyGeometry(state);
    return {
      headlines: [],
      sentences: [state.sentence],
      table: () => rankCardTable(document, state, language, words),
      body: html`<p class="edition">${[state.code, state.period, state.unit].filter(Boolean).join(' · ')}</p>
        <p class="place">
          <span part="rank" class="rank"><strong>${state.rank ?? '–'}</strong>/${state.of}</span>
          ${state.change ? renderChange(state.change) : nothing}
        </p>
        ${
          state.groups.length > 0
            ? html`<ul part="groups" class="groups">
                ${state.groups.map(({ place, name }) => html`<li><strong>${place}</strong> <span>${name}</span></li>`)}
              </ul>`
            : nothing
        }
        ${geometry ? renderHistory(geometry) : nothing}`,
    };
  }
}

const ARROWS = { up: 'M8 2 15 14H1Z', down: 'M8 14 1 2h14Z', same: 'M1 6h14v4H1Z', 'not comparable': '' };

function renderChange({ direction, text, since }: NonNullable<RankCardState['change']>): TemplateResult {
  return html`<span part="change" class="change ${direction}">
    <svg class="arrow" viewBox="0 0 16 16" aria-hidden="true"><path d=${ARROWS[direction]} /></svg>
    ${text} <span class="since">${since}</span>
  </span>`;
}

/** Hidden from assistive technology: the table tells the same ranks. */
function renderHistory({ line, points }: HistoryGeometry): TemplateResult {
  return html`<div part="history" class="history">
    <svg aria-hidden="true">
      <line class="frame" x2="100%" y1="0" y2="0" />
      <line class="frame" x2="100%" y1="100%" y2="100%" />
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
        <path class="line" d=${line} />
      </svg>
      ${points.map(
        ({ x, y, label, period }) => svg`<circle class="dot" cx="${x}%" cy="${y}%" r="4" /><text class="figure"
          x="${x}%" y="${y}%" dy="-0.6em" text-anchor="middle">${label}</text><text
          x="${x}%" y="100%" dy="1.4em" text-anchor="middle">${period}</text>`,
      )}
    </svg>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'cchc-rank-card': CchcRankCard;
  }
}
