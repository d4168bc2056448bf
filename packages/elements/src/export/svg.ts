import { viewMarkup } from '../view/view-markup.js';
import { h, type ViewNode } from '../view/view.js';
import type { DrawnPath, DrawnText } from './drawing.js';
import type { Picture } from './picture.js';

/** A picture as the text of an SVG file that needs nothing else to look right. */
export function svgOf({ title, width, height, background, paths, texts }: Picture): string {
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const parts = [
    h('title', {}, title),
    h('rect', { width: '100%', height: '100%', fill: background }),
    ...paths.map(pathNode),
    ...texts.map(textNode),
  ];
  const lines = parts.flatMap(part => ['\n', part]);
  return `${viewMarkup(h('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img' }, lines, '\n'))}\n`;
}

function pathNode({ d, fill, fillOpacity, stroke, strokeWidth, cap, dashes }: DrawnPath): ViewNode {
  const isDrawn = stroke !== 'none';
  return h('path', {
    d,
    fill,
    'fill-opacity': fillOpacity < 1 && fillOpacity,
    stroke: isDrawn && stroke,
    'stroke-width': isDrawn && strokeWidth,
    'stroke-linejoin': isDrawn && 'round',
    'stroke-linecap': cap !== 'butt' && cap,
    'stroke-dasharray': dashes.length > 0 && dashes.join(' '),
  });
}

function textNode({ text, x, y, font, fill, halo }: DrawnText): ViewNode {
  const outline = { stroke: halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return h(
    'text',
    {
      x: round(x),
      y: round(y),
      'font-size': round(font.size),
      'font-weight': font.weight,
      'font-family': font.family,
      fill,
      ...(halo ? outline : {}),
    },
    text,
  );
}

const round = (n: number): number => Math.round(n * 100) / 100;
