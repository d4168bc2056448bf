import { html, nothing, svg, type TemplateResult } from 'lit';
import { markerOf } from '../chart/markers/geometry.js';
import type { SeriesGeometry, TrendGeometry } from './geometry.js';
import { areasTemplate, linesTemplate } from './plot.js';

/** A sparkline and its last figure as a picture within a text. */
export function sparklineTemplate(
  { series }: TrendGeometry,
  last: string | undefined,
  sentence: string,
): TemplateResult {
  return html`<span class="sparkline" role="img" aria-label=${sentence}><svg aria-hidden="true"><svg viewBox="0 0 100 100" preserveAspectRatio="none">${series.map(areasTemplate)}</svg>${series.map(seriesTemplate)}</svg>${last ? html`<b aria-hidden="true">${last}</b>` : nothing}</span>`;
}

/** The line alone, with its last point. */
function seriesTemplate(placed: SeriesGeometry, at: number): TemplateResult {
  const end = placed.points.at(-1);
  return svg`<g class="s${markerOf(at).style}">${linesTemplate(placed)}${
    end ? svg`<circle class="marker" cx="${end.x}%" cy="${end.y}%" r="3"></circle>` : nothing
  }</g>`;
}
