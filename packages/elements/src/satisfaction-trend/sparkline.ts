import { h, type ViewNode } from '../view/view.js';
import type { TrendGeometry } from './geometry.js';
import { markerOf } from '../chart/marker.js';
import { drawAreas, drawLines, stretched } from './plot.js';

/** The lines alone, with the last point of each. */
export function drawSparkline({ series }: TrendGeometry): ViewNode {
  return h(
    'svg',
    { 'aria-hidden': 'true' },
    stretched(...series.flatMap(drawAreas)),
    ...series.map((placed, i) => {
      const end = placed.points.at(-1);
      return h(
        'g',
        { class: `s${markerOf(i).style}` },
        ...drawLines(placed),
        end && h('circle', { class: 'marker', cx: `${end.x}%`, cy: `${end.y}%`, r: 3 }),
      );
    }),
  );
}

/** A sparkline and its last figure as a picture within a text. */
export function viewSparkline(drawing: ViewNode, last: string | undefined, sentence: string): ViewNode {
  return h(
    'span',
    { class: 'sparkline', role: 'img', 'aria-label': sentence },
    drawing,
    last && h('b', { 'aria-hidden': 'true' }, last),
  );
}
