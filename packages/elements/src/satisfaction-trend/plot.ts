import { formatNumber } from '@cchc/core/language';
import { shortPeriod } from '@cchc/core/period';
import { nothing, svg, html, type TemplateResult } from 'lit';
import { rounded } from '../chart/geometry.js';
import { markerOf } from '../chart/markers/geometry.js';
import { wrapWords } from '../chart/wrap-words.js';
import type { Reader } from '../words/reader.js';
import type { PlacedPoint, SeriesGeometry, TrendGeometry } from './geometry.js';
import type { TrendSeries } from './state.js';

/** More markers than this would hide the line. */
const MARKED_POINTS = 40;

/** Letters in a line of the name of a series beside the plot. */
const LABEL_WIDTH = 22;

/** With more names than this beside the plot, each has room for one line. */
const FEW_NAMES = 6;

/** The chart. Assistive technology gets its figures from what stands around it. */
export function plotTemplate(
  series: readonly TrendSeries[],
  { yTicks, xTicks, targets, series: placed }: TrendGeometry,
  { language }: Reader,
): TemplateResult {
  const grid = yTicks.map(({ y }) => `M0,${y}L100,${y}`).join('');
  const scale = ({ y, value }: (typeof yTicks)[number], i: number): TemplateResult =>
    svg`<text class="scale" x="0%" y="${y}%" dx="-0.5em" dy="0.32em">${
      formatNumber(value, language) + (i === yTicks.length - 1 ? '%' : '')
    }</text>`;
  const time = ({ x, period, need }: (typeof xTicks)[number], i: number): TemplateResult =>
    svg`<text class=${`time ${need}${i === 0 || i === xTicks.length - 1 ? ' end' : ''}`} x="${x}%" y="100%" dy="1.5em">${shortPeriod(period, language)}</text>`;
  const target = ({ x1, x2, y, label, isLate }: (typeof targets)[number]): TemplateResult =>
    svg`${lineTemplate('target', x1, y, x2, y)}${noteTemplate(label, isLate ? x2 : x1, isLate, y, '-0.4em')}`;
  const labelLines = placed.length > FEW_NAMES ? 1 : Infinity;
  return html`<svg aria-hidden="true"><svg viewBox="0 0 100 100" preserveAspectRatio="none"><path class="grid" d=${grid}></path>${placed.map(
    areasTemplate,
  )}</svg>${yTicks.map(scale)}${xTicks.map(time)}${targets.map(target)}${placed.map((one, i) =>
    seriesTemplate(series[i]!, one, i, labelLines),
  )}</svg>`;
}

/** Intervals and ranges; they lie behind all lines and figures. */
export function areasTemplate({ band, summary }: SeriesGeometry, at: number): TemplateResult | typeof nothing {
  const { style } = markerOf(at);
  if (!summary) return band ? svg`<g class="s${style}"><path class="band" d=${band}></path></g>` : nothing;
  const { x, y, width, height } = summary;
  const [right, bottom] = [rounded(x + width), rounded(y + height)];
  const [top, base] = [y, bottom].map(level => `M${x},${level}L${right},${level}`);
  return svg`<g class="s${style}"><path class="band" d=${`${band}${top}L${right},${bottom}L${x},${bottom}Z`}></path><path
    class="edge" d=${`${top}${base}`}
  ></path></g>`;
}

/** The line of a series, and its bridges over gaps: stretched over the whole plot, while signs and texts keep their shape. */
export function linesTemplate({ line, bridge }: SeriesGeometry): TemplateResult | typeof nothing {
  if (!line) return nothing;
  return bridge
    ? svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none"><path class="line" d=${line}></path><path
        class="line bridge" d=${bridge}
      ></path></svg>`
    : svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none"><path class="line" d=${line}></path></svg>`;
}

function seriesTemplate(series: TrendSeries, placed: SeriesGeometry, at: number, labelLines: number): TemplateResult {
  const { path, style } = markerOf(at);
  const { breaks, ranges, points, labelY } = placed;
  return svg`<g class="s${style}" part="series series-${at + 1}">${linesTemplate(placed)}${breaks.map(
    breakTemplate,
  )}${ranges.map(rangeTemplate)}${
    points.length > MARKED_POINTS ? nothing : points.map(point => pointTemplate(point, path))
  }${labelY === null ? nothing : labelTemplate(series.label, labelY, labelLines)}</g>`;
}

const breakTemplate = ({ x, note }: SeriesGeometry['breaks'][number]): TemplateResult =>
  svg`${lineTemplate('break', x, 0, x, 100)}${note ? noteTemplate(note, x, x > 50, 0, '1em') : nothing}`;

const rangeTemplate = ({ x, y1, y2, text }: SeriesGeometry['ranges'][number]): TemplateResult =>
  svg`${lineTemplate(text ? 'range' : 'whisker', x, y1, x, y2)}${
    text ? svg`<text class="figure medium" x="${x}%" y="${y1}%" dy="-0.5em">${text}</text>` : nothing
  }`;

/** The marker of a point, with its value above or below where there is room for it. */
function pointTemplate({ x, y, above, isMinor, point }: PlacedPoint, path: string): TemplateResult {
  const kind = point.isTentative ? 'marker tentative' : 'marker';
  return above === null
    ? svg`<svg x="${x}%" y="${y}%"><path class=${kind} d=${path}></path></svg>`
    : svg`<svg x="${x}%" y="${y}%"><path class=${kind} d=${path}></path><text
        class=${isMinor ? 'figure medium' : 'figure'} dy=${above ? '-0.75em' : '1.6em'}
      >${point.text}</text></svg>`;
}

const lineTemplate = (kind: string, x1: number, y1: number, x2: number, y2: number): TemplateResult =>
  svg`<line class=${kind} x1="${x1}%" x2="${x2}%" y1="${y1}%" y2="${y2}%"></line>`;

/** A note beside a line, before its end or behind its beginning. */
function noteTemplate(text: string, x: number, isBefore: boolean, y: number, dy: string): TemplateResult {
  return svg`<text
    class="halo" x="${x}%" y="${y}%" dx=${isBefore ? '-0.35em' : '0.35em'} dy=${dy} text-anchor=${
      isBefore ? 'end' : nothing
    }
  >${text}</text>`;
}

/** @param most lines that there is room for; the keys above have the whole name */
function labelTemplate(label: string, y: number, most: number): TemplateResult {
  const all = wrapWords(label, LABEL_WIDTH);
  const lines = all.length > most ? [`${all[0]!}…`] : all;
  const first = `${rounded(0.32 - (lines.length - 1) * 0.6)}em`;
  return svg`<text class="label" x="100%" y="${y}%">${lines.map(
    (text, i) => svg`<tspan x="100%" dx="0.75em" dy=${i === 0 ? first : '1.2em'}>${text}</tspan>`,
  )}</text>`;
}
