import type { DrawnPath, DrawnText } from './drawing.js';
import type { Picture } from './export-picture.js';

/** A picture as the text of an SVG file that needs nothing else to look right. */
export function svgOf({ title, width, height, background, paths, texts }: Picture): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" fill="${escaped(background)}"/>
${[...paths.map(pathTag), ...texts.map(textTag)].join('\n')}
</svg>
`;
}

function pathTag({ d, fill, fillOpacity, stroke, strokeWidth, cap, dashes }: DrawnPath): string {
  return tag('path', {
    d,
    fill,
    ...(fillOpacity < 1 ? { 'fill-opacity': fillOpacity } : {}),
    ...(stroke === 'none' ? {} : { stroke, 'stroke-width': strokeWidth, 'stroke-linejoin': 'round' }),
    ...(cap === 'butt' ? {} : { 'stroke-linecap': cap }),
    ...(dashes.length > 0 ? { 'stroke-dasharray': dashes.join(' ') } : {}),
  });
}

function textTag({ text, x, y, font, fill, halo }: DrawnText): string {
  return tag(
    'text',
    {
      x: round(x),
      y: round(y),
      'font-size': round(font.size),
      'font-weight': font.weight,
      'font-family': font.family,
      fill,
      ...(halo ? { stroke: halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {}),
    },
    text,
  );
}

function tag(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${list.join('')}>${escaped(content)}</${name}>`;
}

const round = (n: number): number => Math.round(n * 100) / 100;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => ENTITIES[sign]!);
