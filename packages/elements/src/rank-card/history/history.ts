import type { StandingResolution } from '@cchc/core/ranking/standing';
import type { Language } from '@cchc/core/language';
import { formatPeriod } from '@cchc/core/period';
import { css, html, svg, type LitElement, type TemplateResult } from 'lit';
import { FigureFocus } from '../../chart/figure-focus.js';
import { sliderStyles, sliderTemplate } from '../../chart/figure-slider.js';
import { adoptMore } from '../../element/adopt-more.js';
import { historyGeometry, type HistoryGeometry } from './geometry.js';
import { rankHistory } from './state.js';

/** Labels that a line of ranks has room for in the middle size; a narrower one shows every other. */
const LABELS = 8;

/** What a card says of its history. */
export interface HistoryFacts {
  readonly label: string;
  /** How many units are ranked now. */
  readonly of: number;
  /** What is known of the edition of a period. */
  factsAt(period: string): readonly string[];
}

/** The line of ranks, and a reader's way through it; loaded where there is more than one rank. */
export class RankHistory {
  readonly #focus: FigureFocus;
  #drawn: { readonly document: StandingResolution; readonly geometry: HistoryGeometry | null } | undefined;

  constructor(host: LitElement) {
    this.#focus = new FigureFocus(host);
    adoptMore(host, historyStyles);
  }

  /** Draws the ranks; null where there are fewer than two. */
  template(
    document: StandingResolution,
    isStill: boolean,
    language: Language,
    { label, of, factsAt }: HistoryFacts,
  ): TemplateResult | null {
    const geometry = this.#geometryOf(document, of);
    if (!geometry) return null;
    const line = lineTemplate(geometry, language);
    if (isStill) return html`<div part="history" class="history">${line}</div>`;

    const { stops } = geometry;
    const say = (at: number): string => {
      const { period } = stops[at]!;
      return `${formatPeriod(period, language)}: ${factsAt(period).join('; ')}`;
    };
    this.#focus.update(stops, say);
    const texts = { part: 'history', label, text: say(this.#focus.start) };
    return sliderTemplate(this.#focus, stops, texts, language, line, ({ period }) => [
      html`<strong>${formatPeriod(period, language)}</strong>`,
      factsAt(period).map(fact => html`<div>${fact}</div>`),
    ]);
  }

  #geometryOf(document: StandingResolution, of: number): HistoryGeometry | null {
    if (this.#drawn?.document !== document)
      this.#drawn = { document, geometry: historyGeometry(rankHistory(document), of) };
    return this.#drawn.geometry;
  }
}

/** Hidden from assistive technology: the figure is read edition by edition, and the table tells the same. */
function lineTemplate({ line, points, breaks }: HistoryGeometry, language: Language): TemplateResult {
  const every = Math.ceil(points.length / LABELS);
  const classAt = (i: number): string => {
    const fromLast = points.length - 1 - i;
    return fromLast % every > 0 ? 'none' : points.length > 4 && fromLast % (2 * every) > 0 ? 'minor' : '';
  };
  return html`<svg aria-hidden="true"><line class="frame" x2="100%" y1="0" y2="0"></line><line
      class="frame" x2="100%" y1="100%" y2="100%"
    ></line>${breaks.map(
      x => svg`<line class="break" x1="${x}%" x2="${x}%" y1="0" y2="100%"></line>`,
    )}<svg viewBox="0 0 100 100" preserveAspectRatio="none"><path class="line" d=${line}></path></svg>${points.map(
      ({ x, y, label, period }, i) => svg`<circle class="dot" cx="${x}%" cy="${y}%" r="4"></circle><text
        class="figure ${classAt(i)}" x="${x}%" text-anchor="middle" y="${y}%" dy="-0.6em"
      >${label}</text><text class=${classAt(i)} x="${x}%" text-anchor="middle" y="100%" dy="1.5em">${formatPeriod(
        period,
        language,
      )}</text>`,
    )}</svg>`;
}

export const historyStyles = css`
  ${sliderStyles}
  /* the drawing runs from left to right in every language, as the keys do */
  .history {
    position: relative;
    direction: ltr;
    max-inline-size: 56em;
    margin-block: 1.75em 2.75em;
    font-size: 0.8125em;
  }
  .history svg {
    display: block;
    inline-size: 100%;
    block-size: 5em;
    overflow: visible;
  }
  .history text {
    fill: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .history .figure {
    fill: var(--_text);
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .frame {
    stroke: var(--_line);
  }
  .break {
    stroke: var(--_muted);
    stroke-dasharray: 3 3;
  }
  .line {
    fill: none;
    stroke: var(--_1);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .dot {
    fill: var(--_1);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .none {
    display: none;
  }
  @container (width < 26em) {
    .minor {
      display: none;
    }
  }
`;
