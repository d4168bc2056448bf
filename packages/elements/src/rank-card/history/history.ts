import {
  describeVerdict,
  formatNumber,
  formatPeriod,
  standingAt,
  type Language,
  type StandingDocument,
} from '@cchc/core';
import { css, type ReactiveElement } from '@lit/reactive-element';
import { adoptMore } from '../../element/adopt-more.js';
import { FigureFocus } from '../../chart/figure-focus.js';
import { sliderStyles, viewSlider } from '../../chart/figure-slider.js';
import { h, type View, type ViewNode } from '../../view/view.js';
import type { RankWords } from '../words.js';
import { readingWords } from '../../chart/words.js';
import type { ElementWords } from '../../words/words.js';
import { historyGeometry, type HistoryGeometry } from './geometry.js';
import { rankHistory } from './state.js';
import { scoreChange, type RankCardState } from '../state.js';

/** Labels that a line of ranks has room for in the middle size; a narrower one shows every other. */
const LABELS = 8;

type Words = ElementWords & RankWords;

/** The line of ranks, and a reader's way through it; loaded where there is more than one rank. */
export class RankHistory {
  readonly #focus: FigureFocus;

  constructor(host: ReactiveElement) {
    this.#focus = new FigureFocus(host);
    adoptMore(host, historyStyles);
  }

  /** Draws the ranks; nothing where there are fewer than two. */
  view(document: StandingDocument, state: RankCardState, isStill: boolean, language: Language, words: Words): View {
    const geometry = historyGeometry(rankHistory(document), state.of);
    if (!geometry) return null;
    const drawing = viewLine(geometry, language);
    if (isStill) return h('div', { part: 'history', class: 'history' }, drawing);

    const focus = this.#focus;
    const { stops } = geometry;
    const factsAt = (at: number): string[] => editionFacts(document, stops[at]!.period, language, words);
    const say = (at: number): string => `${formatPeriod(stops[at]!.period, language)}: ${factsAt(at).join('; ')}`;
    focus.update(stops, say);
    const texts = { part: 'history', label: `${state.code} · ${words.rank}`, text: say(focus.start) };
    return viewSlider(focus, stops, texts, language, drawing, ({ period }) => [
      h('strong', {}, formatPeriod(period, language)),
      factsAt(focus.at!).map(fact => h('div', {}, fact)),
    ]);
  }
}

/** What is known of one edition, as the table tells it. */
function editionFacts(document: StandingDocument, period: string, language: Language, words: Words): string[] {
  const standing = standingAt(document, period);
  if (!standing) return [readingWords[language].noFigure];
  const { rank, of, score } = standing.edition;
  if (rank === null) return [words.notRanked];
  const change = describeVerdict(standing, language);
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
function viewLine({ line, points, breaks }: HistoryGeometry, language: Language): ViewNode {
  const every = Math.ceil(points.length / LABELS);
  const classAt = (i: number): string => {
    const fromLast = points.length - 1 - i;
    return fromLast % every > 0 ? 'none' : points.length > 4 && fromLast % (2 * every) > 0 ? 'minor' : '';
  };
  return h(
    'svg',
    { 'aria-hidden': 'true' },
    h('line', { class: 'frame', x2: '100%', y1: 0, y2: 0 }),
    h('line', { class: 'frame', x2: '100%', y1: '100%', y2: '100%' }),
    breaks.map(x => h('line', { class: 'break', x1: `${x}%`, x2: `${x}%`, y1: 0, y2: '100%' })),
    h('svg', { viewBox: '0 0 100 100', preserveAspectRatio: 'none' }, h('path', { class: 'line', d: line })),
    points.map(({ x, y, label, period }, i) => {
      const text = { x: `${x}%`, 'text-anchor': 'middle' };
      return [
        h('circle', { class: 'dot', cx: `${x}%`, cy: `${y}%`, r: 4 }),
        h('text', { class: `figure ${classAt(i)}`, ...text, y: `${y}%`, dy: '-0.6em' }, label),
        h('text', { class: classAt(i), ...text, y: '100%', dy: '1.5em' }, formatPeriod(period, language)),
      ];
    }),
  );
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
