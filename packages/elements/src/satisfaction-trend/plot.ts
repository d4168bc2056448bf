import { formatNumber, shortPeriod } from '@cchc/core';
import { rounded } from '../chart/path.js';
import { h, type ViewNode } from '../view/view.js';
import type { Reader } from '../words/reader.js';
import type { PlacedPoint, SeriesGeometry, TrendGeometry } from './geometry.js';
import { markerOf } from '../chart/marker.js';
import type { TrendSeries } from './state.js';
import { wrapWords } from '../chart/wrap-words.js';

/** More markers than this would hide the line. */
const MARKED_POINTS = 40;

const LABEL_WIDTH = 22;

/** With more names than this beside the plot, each has room for one line. */
const FEW_NAMES = 6;

/** The picture. Assistive technology gets its figures from what stands around it. */
export function drawPlot(
  series: readonly TrendSeries[],
  { yTicks, xTicks, targets, series: placed }: TrendGeometry,
  { language }: Reader,
): ViewNode {
  return h(
    'svg',
    { 'aria-hidden': 'true' },
    stretched(
      h('path', { class: 'grid', d: yTicks.map(({ y }) => `M0,${y}L100,${y}`).join('') }),
      ...placed.flatMap(drawAreas),
    ),
    ...yTicks.map(({ y, value }, i) =>
      h(
        'text',
        { class: 'scale', ...placeAt(0, y), dx: '-0.5em', dy: '0.32em' },
        formatNumber(value, language) + (i === yTicks.length - 1 ? '%' : ''),
      ),
    ),
    ...xTicks.map(({ x, period, need }, i) =>
      h(
        'text',
        {
          class: `time ${need}${i === 0 || i === xTicks.length - 1 ? ' end' : ''}`,
          ...placeAt(x, 100),
          dy: '1.5em',
        },
        shortPeriod(period, language),
      ),
    ),
    ...targets.flatMap(({ x1, x2, y, label, isLate }) => [
      drawLine('target', x1, y, x2, y),
      drawNote(label, isLate ? x2 : x1, isLate, y, '-0.4em'),
    ]),
    ...placed.map((one, i) => drawSeries(series[i]!, one, i, placed.length > FEW_NAMES ? 1 : Infinity)),
  );
}

/** A place in percent of the plot, as attributes. */
function placeAt(x: number, y: number): { x: string; y: string } {
  return { x: `${x}%`, y: `${y}%` };
}

/** Paths are stretched over the whole plot, while signs and texts keep their shape. */
export function stretched(...paths: readonly ViewNode[]): ViewNode {
  return h('svg', { viewBox: '0 0 100 100', preserveAspectRatio: 'none' }, ...paths);
}

/** Intervals and ranges; they lie behind all lines and figures. */
export function drawAreas({ band, summary }: SeriesGeometry, at: number): ViewNode[] {
  if (!band && !summary) return [];
  const { x = 0, y = 0, width = 0, height = 0 } = summary ?? {};
  const edges = [y, y + height].map(level => `M${x},${level}L${x + width},${level}`);
  const area = summary ? `${edges[0]!}L${x + width},${y + height}L${x},${y + height}Z` : '';
  return [
    h(
      'g',
      { class: `s${markerOf(at).style}` },
      ...drawPath('band', band + area),
      ...drawPath('edge', summary ? edges.join('') : ''),
    ),
  ];
}

function drawPath(kind: string, d: string): ViewNode[] {
  return d ? [h('path', { class: kind, d })] : [];
}

export function drawLines({ line, bridge }: SeriesGeometry): ViewNode[] {
  const paths = [...drawPath('line', line), ...drawPath('line bridge', bridge)];
  return paths.length > 0 ? [stretched(...paths)] : [];
}

function drawSeries(series: TrendSeries, placed: SeriesGeometry, at: number, lines: number): ViewNode {
  const { path, style } = markerOf(at);
  return h(
    'g',
    { class: `s${style}`, part: `series series-${at + 1}` },
    ...drawLines(placed),
    ...placed.breaks.flatMap(({ x, note }) => [
      drawLine('break', x, 0, x, 100),
      ...(note ? [drawNote(note, x, x > 50, 0, '1em')] : []),
    ]),
    ...placed.ranges.flatMap(({ x, y1, y2, text }) => [
      drawLine(text ? 'range' : 'whisker', x, y1, x, y2),
      ...(text ? [h('text', { class: 'figure medium', ...placeAt(x, y1), dy: '-0.5em' }, text)] : []),
    ]),
    ...(placed.points.length > MARKED_POINTS ? [] : placed.points.map(point => drawPoint(point, path))),
    ...(placed.labelY === null ? [] : [drawLabel(series.label, placed.labelY, lines)]),
  );
}

/** The marker of a point, with its value above or below where there is room for it. */
function drawPoint({ x, y, above, isMinor, point }: PlacedPoint, path: string): ViewNode {
  return h(
    'svg',
    placeAt(x, y),
    h('path', { class: point.isTentative ? 'marker tentative' : 'marker', d: path }),
    ...(above === null
      ? []
      : [h('text', { class: isMinor ? 'figure medium' : 'figure', dy: above ? '-0.75em' : '1.6em' }, point.text)]),
  );
}

function drawLine(kind: string, x1: number, y1: number, x2: number, y2: number): ViewNode {
  return h('line', { class: kind, x1: `${x1}%`, x2: `${x2}%`, y1: `${y1}%`, y2: `${y2}%` });
}

/** A note beside a line, before its end or behind its beginning. */
function drawNote(text: string, x: number, isBefore: boolean, y: number, dy: string): ViewNode {
  const side = isBefore ? { dx: '-0.35em', 'text-anchor': 'end' } : { dx: '0.35em' };
  return h('text', { class: 'halo', ...placeAt(x, y), dy, ...side }, text);
}

/** @param most lines that there is room for; the keys above have the whole name */
function drawLabel(label: string, y: number, most: number): ViewNode {
  const all = wrapWords(label, LABEL_WIDTH);
  const lines = all.length > most ? [`${all[0]!}…`] : all;
  const first = `${rounded(0.32 - (lines.length - 1) * 0.6)}em`;
  return h(
    'text',
    { class: 'label', ...placeAt(100, y) },
    ...lines.map((text, i) => h('tspan', { x: '100%', dx: '0.75em', dy: i === 0 ? first : '1.2em' }, text)),
  );
}
