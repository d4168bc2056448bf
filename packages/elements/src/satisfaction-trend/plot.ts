import { formatNumber, shortPeriod } from '@cchc/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Reader } from '../words/reader.js';
import type { PlacedPoint, SeriesGeometry, TrendGeometry } from './geometry.js';
import { rounded } from '../shared/path.js';
import { markerOf } from './marker.js';
import type { TrendSeries } from './state.js';
import { wrapWords } from './wrap-words.js';

/** More markers than this would hide the line. */
const MARKED_POINTS = 40;

const LABEL_WIDTH = 22;

/** The picture. Assistive technology gets its figures from what stands around it. */
export function renderPlot(
  series: readonly TrendSeries[],
  geometry: TrendGeometry,
  { language }: Reader,
): TemplateResult {
  const last = geometry.yTicks.length - 1;
  // paths are stretched over the whole plot, while signs and texts keep their shape
  return html`<svg aria-hidden="true">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
      <path class="grid" d=${geometry.yTicks.map(({ y }) => `M0,${y}L100,${y}`).join('')} />
      ${geometry.series.map(renderAreas)}
    </svg>
    ${[
      ...geometry.yTicks.map(
        ({ y, value }, i) => svg`<text class="scale" x="0" dx="-0.5em" y="${y}%" dy="0.32em"
            .textContent=${formatNumber(value, language) + (i === last ? '%' : '')}></text>`,
      ),
      ...geometry.xTicks.map(
        ({ x, period, need }, i, { length }) =>
          svg`<text class="time ${need}${i === 0 || i === length - 1 ? ' end' : ''}" x="${x}%" y="100%" dy="1.5em"
              .textContent=${shortPeriod(period, language)}></text>`,
      ),
      ...geometry.targets.map(
        ({ x1, x2, y, label }) =>
          svg`<line class="target" x1="${x1}%" x2="${x2}%" y1="${y}%" y2="${y}%" />${renderNote(label, x1, x2, y, '-0.4em')}`,
      ),
      ...geometry.series.map((placed, i) => renderSeries(series[i]!, placed, i)),
    ]}
  </svg>`;
}

/** The lines alone, with the last point of each, as a picture within a text. */
export function renderSparkline(geometry: TrendGeometry, last: string | undefined, sentence: string): TemplateResult {
  return html`<span class="sparkline" role="img" aria-label=${sentence}>
    <svg aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
        ${geometry.series.map(renderAreas)}
      </svg>
      ${geometry.series.map((placed, i) => {
        const end = placed.points.at(-1);
        return svg`<g class="s${markerOf(i).style}">
          ${renderLines(placed)}
          ${end ? svg`<circle class="marker" cx="${end.x}%" cy="${end.y}%" r="3" />` : nothing}
        </g>`;
      })}
    </svg>
    ${last ? html`<b aria-hidden="true">${last}</b>` : nothing}
  </span>`;
}

/** Intervals and ranges; they lie behind all lines and figures. */
function renderAreas({ band, summary }: SeriesGeometry, at: number): TemplateResult | typeof nothing {
  if (!band && !summary) return nothing;
  const { x = 0, y = 0, width = 0, height = 0 } = summary ?? {};
  const edges = [y, y + height].map(level => `M${x},${level}L${x + width},${level}`);
  return svg`<g class="s${markerOf(at).style}">
    <path class="band" d=${band + (summary ? `${edges[0]!}L${x + width},${y + height}L${x},${y + height}Z` : '')} />
    <path class="edge" d=${summary ? edges.join('') : ''} />
  </g>`;
}

function renderLines({ line, bridge }: SeriesGeometry): TemplateResult {
  return svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
    <path class="line" d=${line} />
    <path class="line bridge" d=${bridge} />
  </svg>`;
}

function renderSeries(series: TrendSeries, placed: SeriesGeometry, at: number): TemplateResult {
  const { path, style } = markerOf(at);
  return svg`<g class="s${style}" part="series series-${at + 1}">
    ${renderLines(placed)}
    ${[
      ...placed.breaks.map(
        ({ x, note }) => svg`<line class="break" x1="${x}%" x2="${x}%" y2="100%" />${renderNote(note, x, x, 0, '1em')}`,
      ),
      ...placed.ranges.map(
        ({ x, y1, y2, text }) =>
          svg`<line class=${text ? 'range' : 'whisker'} x1="${x}%" x2="${x}%" y1="${y1}%" y2="${y2}%" />${
            text
              ? svg`<text class="figure medium" x="${x}%" y="${y1}%" dy="-0.5em" .textContent=${text}></text>`
              : nothing
          }`,
      ),
      ...(placed.points.length > MARKED_POINTS ? [] : placed.points.map(point => renderPoint(point, path))),
      placed.labelY === null ? nothing : renderLabel(series.label, placed.labelY),
    ]}
  </g>`;
}

/** The marker of a point, with its value above or below where there is room for it. */
function renderPoint({ x, y, above, isMinor, point }: PlacedPoint, path: string): TemplateResult {
  const marker = point.isTentative ? 'marker tentative' : 'marker';
  // most points have a text: one template for both is made in half the time
  return above === null
    ? svg`<svg x="${x}%" y="${y}%" overflow="visible"><path class=${marker} d=${path} /></svg>`
    : svg`<svg x="${x}%" y="${y}%" overflow="visible">
        <path class=${marker} d=${path} />
        <text class=${isMinor ? 'figure medium' : 'figure'} dy=${above ? '-0.75em' : '1.6em'} .textContent=${point.text}></text>
      </svg>`;
}

/** A note beside a line, on the side where the plot has more room. */
function renderNote(text: string, x1: number, x2: number, y: number, dy: string): TemplateResult {
  const isLate = x1 > 50;
  return svg`<text class="halo" x="${isLate ? x2 : x1}%" y="${y}%" dx=${isLate ? '-0.35em' : '0.35em'} dy=${dy}
    text-anchor=${isLate ? 'end' : 'start'} .textContent=${text}></text>`;
}

function renderLabel(label: string, y: number): TemplateResult {
  const lines = wrapWords(label, LABEL_WIDTH);
  return svg`<text class="label" x="100%" y="${y}%">${lines.map(
    (text, i) =>
      svg`<tspan x="100%" dx="0.75em" dy=${i === 0 ? `${rounded(0.32 - (lines.length - 1) * 0.6)}em` : '1.2em'}
        .textContent=${text}></tspan>`,
  )}</text>`;
}
