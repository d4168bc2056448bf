import { readDrawing, type Drawing, type DrawnPath, type DrawnText } from './drawing.js';
import type { FigureTexts } from './figure-texts.js';

/** A figure with its texts, laid out in pixels. */
export interface Picture extends Drawing {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly background: string;
}

const PADDING = 24;
const LEAST_WIDTH = 320;
const LINE_HEIGHT = 1.45;
/** The sign of a series is drawn in a box of 24 by 12 around its middle. */
const KEY_WIDTH = 24;

/** Lays a figure out as it stands in the page: title, headlines, drawing, sentences, source. */
export function picture(element: HTMLElement, { title, headlines, caution, sentences, source }: FigureTexts): Picture {
  const base = element.shadowRoot!.querySelector('[part~=base]')!;
  const style = getComputedStyle(base);
  const svg = element.shadowRoot!.querySelector<SVGSVGElement>('.plot svg, .history svg, .sparkline svg');
  const drawing = svg ? readDrawing(svg) : { paths: [], texts: [] };
  const box = extentOf(drawing, svg);
  const width = Math.max(LEAST_WIDTH, box.right - box.left) + 2 * PADDING;
  const muted = getComputedStyle(element.shadowRoot!.querySelector('[part~=source]') ?? base).color;

  const texts: DrawnText[] = [];
  const keys: DrawnPath[] = [];
  let y = PADDING;
  const write = (text: string, size: number, weight: string, fill: string, indent = 0): void => {
    const font = { size, weight, family: style.fontFamily };
    for (const line of wrapped(text, font, width - 2 * PADDING - indent)) {
      y += size * LINE_HEIGHT;
      texts.push({ text: line, x: PADDING + indent, y: y - size * 0.35, font, fill, halo: '' });
    }
  };
  const writeHeadline = (text: string, key: SVGSVGElement | undefined): void => {
    if (key) keys.push(...moved(readDrawing(key).paths, PADDING + KEY_WIDTH / 2, y + (size * LINE_HEIGHT) / 2));
    write(text, size, '400', style.color, key ? KEY_WIDTH + size / 2 : 0);
  };
  const size = parseFloat(style.fontSize);
  write(title, size * 1.125, '650', style.color);
  y += size / 4;
  const signs = element.shadowRoot!.querySelectorAll<SVGSVGElement>('dt > svg.key');
  headlines.forEach((headline, at) => writeHeadline(headline, signs[at]));
  const [dx, dy] = [PADDING - box.left, y + size - box.top];
  if (svg) y += 1.5 * size + box.bottom - box.top;
  if (caution) write(caution, size * 0.8125, '400', muted);
  for (const sentence of sentences) write(sentence, size, '400', style.color);
  y += size / 2;
  write(source, size * 0.8125, '400', muted);

  return {
    title,
    width: Math.ceil(width),
    height: Math.ceil(y + PADDING),
    background: style.backgroundColor,
    paths: [...keys, ...moved(drawing.paths, dx, dy)],
    texts: [...drawing.texts.map(text => ({ ...text, x: text.x + dx, y: text.y + dy })), ...texts],
  };
}

function moved(paths: readonly DrawnPath[], dx: number, dy: number): DrawnPath[] {
  return paths.map(path => ({ ...path, x: path.x + dx, y: path.y + dy }));
}

/** The drawing with the labels around it. */
function extentOf(
  { texts }: Drawing,
  svg: SVGSVGElement | null,
): { left: number; top: number; right: number; bottom: number } {
  const { width = 0, height = 0 } = svg?.getBoundingClientRect() ?? {};
  return {
    left: Math.min(0, ...texts.map(({ x }) => x)),
    right: Math.max(width, ...texts.map(({ text, x, font }) => x + widthOf(text, font))),
    top: Math.min(0, ...texts.map(({ y, font }) => y - font.size)),
    bottom: Math.max(height, ...texts.map(({ y, font }) => y + font.size / 3)),
  };
}

function wrapped(text: string, font: DrawnText['font'], width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

let measure: CanvasRenderingContext2D | null | undefined;

function widthOf(text: string, { size, weight, family }: DrawnText['font']): number {
  measure ??= document.createElement('canvas').getContext('2d');
  if (!measure) return text.length * size * 0.6;
  measure.font = `${weight} ${size}px ${family}`;
  return measure.measureText(text).width;
}
