import { formatNumber, shortPeriod } from '@cchc/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Reader } from '../words/reader.js';
import type { SeriesGeometry, TrendGeometry } from './geometry.js';
import { markerOf } from './marker.js';
import type { TrendSeries } from './state.js';
import { wrapWords } from './wrap-words.js';

/** More markers than this would hide the line. */
const MARKED_POINTS = 40;

const LABEL_WIDTH = 24;

/** The picture. Assistive technology gets its figures from what stands around it. */
export function renderPlot(
  series: readonly TrendSeries[],
  geometry: TrendGeometry,
  { language }: Reader,
): TemplateResult {
  return html`<svg aria-hidden="true">
    ${geometry.yTicks.map(
      ({ y, value }, i) =>
        svg`<line class=${i === 0 ? 'grid first' : 'grid'} x2="100%" y1="${y}%" y2="${y}%" /><text
            x="0" dx="-0.5em" y="${y}%" dy="0.32em" text-anchor="end">${formatNumber(value, language)}${i === geometry.yTicks.length - 1 ? '%' : ''}</text>`,
    )}
    ${geometry.xTicks.map(
      ({ x, period, need }) =>
        svg`<text class=${need} x="${x}%" y="100%" dy="1.5em" text-anchor="middle">${shortPeriod(period, language)}</text>`,
    )}
    ${geometry.targets.map(
      ({ x1, x2, y, label }) =>
        svg`<line class="target" x1="${x1}%" x2="${x2}%" y1="${y}%" y2="${y}%" />${renderNote(label, x1, x2, y, '-0.4em')}`,
    )}
    ${geometry.series.map((placed, i) => renderSeries(series[i]!, placed, i))}
  </svg>`;
}

/** The lines alone, with the last point of each, as a picture within a text. */
export function renderSparkline(geometry: TrendGeometry, last: string | undefined, sentence: string): TemplateResult {
  return html`<span class="sparkline" role="img" aria-label=${sentence}>
    <svg aria-hidden="true">
      ${geometry.series.map(({ band, line, bridge, points }, i) => {
        const end = points.at(-1);
        return svg`<g class="s${markerOf(i).style}">
          ${stretched({ band, line, bridge })}
          ${end ? svg`<circle class="marker" cx="${end.x}%" cy="${end.y}%" r="3" />` : nothing}
        </g>`;
      })}
    </svg>
    ${last ? html`<b aria-hidden="true">${last}</b>` : nothing}
  </span>`;
}

/** What is stretched over the whole plot. */
function stretched({ band, line, bridge }: Pick<SeriesGeometry, 'band' | 'line' | 'bridge'>): TemplateResult {
  return svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
    ${band ? svg`<path class="band" d=${band} />` : nothing}
    ${bridge ? svg`<path class="line bridge" d=${bridge} />` : nothing}
    ${line ? svg`<path class="line" d=${line} />` : nothing}
  </svg>`;
}

function renderSeries(series: TrendSeries, placed: SeriesGeometry, at: number): TemplateResult {
  const { path, style } = markerOf(at);
  const { summary } = placed;
  return svg`<g class="s${style}" part="series series-${at + 1}">
    ${
      summary &&
      svg`<rect class="band" x="${summary.x}%" y="${summary.y}%" width="${summary.width}%" height="${summary.height}%" />
      ${[summary.y, summary.y + summary.height].map(
        y => svg`<line class="edge" x1="${summary.x}%" x2="${summary.x + summary.width}%" y1="${y}%" y2="${y}%" />`,
      )}`
    }
    ${stretched(placed)}
    ${placed.breaks.map(
      ({ x, note }) => svg`<line class="break" x1="${x}%" x2="${x}%" y2="100%" />${renderNote(note, x, x, 0, '1em')}`,
    )}
    ${placed.ranges.map(
      ({ x, y1, y2, text }) =>
        svg`<line class=${text ? 'range' : 'whisker'} x1="${x}%" x2="${x}%" y1="${y1}%" y2="${y2}%" />${
          text
            ? svg`<text class="figure medium" x="${x}%" y="${y1}%" dy="-0.5em" text-anchor="middle">${text}</text>`
            : nothing
        }`,
    )}
    ${
      placed.points.length > MARKED_POINTS
        ? nothing
        : placed.points.map(
            ({ x, y, point }) => svg`<svg x="${x}%" y="${y}%" overflow="visible"><path
              class=${point.isTentative ? 'marker tentative' : 'marker'} d=${path} /></svg>`,
          )
    }
    ${placed.points
      .filter(({ above }) => above !== null)
      .map(
        ({ x, y, above, isMinor, point }) => svg`<text class="figure ${isMinor ? 'medium' : ''}" x="${x}%" y="${y}%"
          dy=${above ? '-0.75em' : '1.6em'} text-anchor="middle">${point.text}</text>`,
      )}
    ${placed.labelY === null ? nothing : renderLabel(series.label, placed.labelY)}
  </g>`;
}

/** A note beside a line, on the side where the plot has more room. */
function renderNote(text: string, x1: number, x2: number, y: number, dy: string): TemplateResult {
  const isLate = x1 > 50;
  return svg`<text class="halo" x="${isLate ? x2 : x1}%" y="${y}%" dx=${isLate ? '-0.35em' : '0.35em'} dy=${dy}
    text-anchor=${isLate ? 'end' : 'start'}>${text}</text>`;
}

function renderLabel(label: string, y: number): TemplateResult {
  const lines = wrapWords(label, LABEL_WIDTH);
  return svg`<text class="label" x="100%" y="${y}%">${lines.map(
    (text, i) =>
      svg`<tspan x="100%" dx="0.75em" dy=${i === 0 ? `${0.32 - (lines.length - 1) * 0.6}em` : '1.2em'}>${text}</tspan>`,
  )}</text>`;
}
