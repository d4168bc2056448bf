import { html, nothing, type TemplateResult } from 'lit';
import { svgNode } from '../shared/svg-node.js';
import type { TrendGeometry } from './geometry.js';
import { markerOf } from './marker.js';
import { drawAreas, drawLines, stretched } from './plot.js';

/** The lines alone, with the last point of each. */
export function drawSparkline({ series }: TrendGeometry): SVGSVGElement {
  return svgNode(
    'svg',
    { 'aria-hidden': 'true' },
    stretched(...series.flatMap(drawAreas)),
    ...series.map((placed, i) => {
      const end = placed.points.at(-1);
      return svgNode(
        'g',
        { class: `s${markerOf(i).style}` },
        ...drawLines(placed),
        ...(end ? [svgNode('circle', { class: 'marker', cx: `${end.x}%`, cy: `${end.y}%`, r: '3' })] : []),
      );
    }),
  );
}

/** A sparkline and its last figure as a picture within a text. */
export function renderSparkline(drawing: SVGElement, last: string | undefined, sentence: string): TemplateResult {
  return html`<span class="sparkline" role="img" aria-label=${sentence}
    >${drawing}${last ? html`<b aria-hidden="true">${last}</b>` : nothing}</span
  >`;
}
