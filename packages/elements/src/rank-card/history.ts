import { formatNumber, formatPeriod, standingAt, type Language, type StandingDocument } from '@cchc/core';
import { css, html, nothing, svg, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { FigureFocus } from '../shared/figure-focus.js';
import type { RankWords } from '../words/rank-words.js';
import type { ElementWords } from '../words/words.js';
import { historyGeometry, type HistoryGeometry } from './geometry.js';
import { changeOf, scoreChange, type RankCardState } from './state.js';

/** Labels that a line of ranks has room for in the middle size; a narrower one shows every other. */
const LABELS = 8;

type Words = ElementWords & RankWords;

/** The line of ranks, and a reader's way through it; loaded where there is more than one rank. */
export class RankHistory {
  readonly #focus: FigureFocus;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#focus = new FigureFocus(host);
  }

  /** Draws the ranks; nothing where there are fewer than two. */
  render(
    document: StandingDocument,
    state: RankCardState,
    isStill: boolean,
    language: Language,
    words: Words,
  ): unknown {
    const geometry = historyGeometry(state);
    if (!geometry) return nothing;
    const drawing = renderLine(geometry, language);
    if (isStill) return html`<div part="history" class="history">${drawing}</div>`;

    const focus = this.#focus;
    const { stops } = geometry;
    const factsAt = (at: number): string[] => editionFacts(document, stops[at]!.period, language, words);
    const say = (at: number): string => `${formatPeriod(stops[at]!.period, language)}: ${factsAt(at).join('; ')}`;
    focus.update(stops, say);
    const stop = focus.at === null ? undefined : stops[focus.at];
    return html`<div
      part="history"
      class="history"
      role="slider"
      tabindex="0"
      aria-roledescription=${words.figure}
      aria-label="${state.code} · ${words.rank}"
      aria-valuemin="1"
      aria-valuemax=${stops.length}
      aria-valuenow=${focus.start + 1}
      aria-valuetext=${say(focus.start)}
      @keydown=${focus.onKey}
      @focus=${focus.onFocus}
      @blur=${focus.onBlur}
      @pointerdown=${focus.onPointer}
      @pointermove=${focus.onPointer}
      @pointerleave=${focus.onLeave}
    >
      ${drawing}
      ${
        stop
          ? html`<div class="cursor" .style=${`left:${stop.x}%`}></div>
              <div part="reading" class="reading" aria-hidden="true" .style=${`left:${stop.x}%;--_x:-${stop.x}%`}>
                <strong>${formatPeriod(stop.period, language)}</strong>
                ${factsAt(focus.at!).map(fact => html`<div>${fact}</div>`)}
              </div>`
          : nothing
      }
    </div>`;
  }
}

/** What is known of one edition, as the table tells it. */
function editionFacts(document: StandingDocument, period: string, language: Language, words: Words): string[] {
  const standing = standingAt(document, period);
  if (!standing) return [words.noFigure];
  const { rank, of, score } = standing.edition;
  if (rank === null) return [words.notRanked];
  const change = changeOf(standing, language, words);
  return [
    `${rank}/${of}`,
    change ? `${change.text} ${change.since}`.trim() : '',
    score === undefined
      ? ''
      : [`${words.score} ${formatNumber(score, language)}`, scoreChange(standing, language, words)]
          .filter(Boolean)
          .join(', '),
  ].filter(Boolean);
}

/** Hidden from assistive technology: the figure is read edition by edition, and the table tells the same. */
function renderLine({ line, points, breaks }: HistoryGeometry, language: Language): TemplateResult {
  const every = Math.ceil(points.length / LABELS);
  const classAt = (i: number): string => {
    const fromLast = points.length - 1 - i;
    return fromLast % every > 0 ? 'none' : points.length > 4 && fromLast % (2 * every) > 0 ? 'minor' : '';
  };
  return html`<svg aria-hidden="true">
    <line class="frame" x2="100%" y1="0" y2="0" />
    <line class="frame" x2="100%" y1="100%" y2="100%" />
    ${breaks.map(x => svg`<line class="break" x1="${x}%" x2="${x}%" y1="0" y2="100%" />`)}
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
      <path class="line" d=${line} />
    </svg>
    ${points.map(
      (
        { x, y, label, period },
        i,
      ) => svg`<circle class="dot" cx="${x}%" cy="${y}%" r="4" /><text class="figure ${classAt(i)}"
        x="${x}%" y="${y}%" dy="-0.6em" text-anchor="middle">${label}</text><text class=${classAt(i)}
        x="${x}%" y="100%" dy="1.5em" text-anchor="middle">${formatPeriod(period, language)}</text>`,
    )}
  </svg>`;
}

export const historyStyles = css`
  /* the drawing runs from left to right in every language, as the keys do */
  .history {
    position: relative;
    direction: ltr;
    max-inline-size: 56em;
    margin-block: 1.75em 2.75em;
    font-size: 0.8125em;
  }
  .history[tabindex] {
    cursor: crosshair;
    touch-action: pan-y;
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
  .cursor {
    position: absolute;
    inset-block: 0;
    border-inline-start: 1px solid var(--_muted);
    pointer-events: none;
  }
  .reading {
    position: absolute;
    z-index: 1;
    inset-block-end: calc(100% + 0.5em);
    transform: translate(var(--_x));
    inline-size: max-content;
    max-inline-size: min(22em, 100%);
    padding: 0.5em 0.75em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    line-height: 1.5;
    pointer-events: none;
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
