import type { DrawnPath, DrawnText } from './drawing.js';
import type { Picture } from './picture.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A picture as the text of an SVG file that needs nothing else to look right. */
export function svgOf({ title, width, height, background, paths, texts }: Picture): string {
  const picture = node('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
  const parts = [
    node('title', {}, title),
    node('rect', { width: '100%', height: '100%', fill: background }),
    ...paths.map(pathNode),
    ...texts.map(textNode),
  ];
  picture.append(...parts.flatMap(part => ['\n', part]), '\n');
  return `${new XMLSerializer().serializeToString(picture)}\n`;
}

function pathNode({ d, x, y, fill, fillOpacity, stroke, strokeWidth, cap, dashes }: DrawnPath): SVGElement {
  const isDrawn = stroke !== 'none';
  return node('path', {
    d,
    transform: x !== 0 || y !== 0 ? `translate(${round(x)} ${round(y)})` : null,
    fill,
    'fill-opacity': fillOpacity < 1 ? fillOpacity : null,
    stroke: isDrawn ? stroke : null,
    'stroke-width': isDrawn ? strokeWidth : null,
    'stroke-linejoin': isDrawn ? 'round' : null,
    'stroke-linecap': cap === 'butt' ? null : cap,
    'stroke-dasharray': dashes.length > 0 ? dashes.join(' ') : null,
  });
}

function textNode({ text, x, y, font, fill, halo }: DrawnText): SVGElement {
  const outline = { stroke: halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return node(
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

/** @param attributes null for one that is not written */
function node(name: string, attributes: Readonly<Record<string, string | number | null>>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, `${value}`);
  made.textContent = text;
  return made;
}

const round = (n: number): number => Math.round(n * 100) / 100;
