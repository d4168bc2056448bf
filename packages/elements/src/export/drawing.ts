/** One stroke or filled area, in pixels. */
export interface DrawnPath {
  /** Its outline, from the place below. */
  readonly d: string;
  /** From the top left corner of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly cap: CanvasLineCap;
  readonly dashes: readonly number[];
}

/** A line of text, beginning at its left edge on its base line. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: { readonly size: number; readonly weight: string; readonly family: string };
  readonly fill: string;
  /** Colour of the outline that parts it from what is behind it; empty without one. */
  readonly halo: string;
}

/** What an SVG in the page shows, with every style resolved: it looks the same without the page. */
export interface Drawing {
  readonly paths: readonly DrawnPath[];
  readonly texts: readonly DrawnText[];
}

/**
 * Reads a drawing off the page. Coordinates in percent, custom properties and container queries are resolved by the
 * browser that shows it. Nothing is read that is not shown.
 */
export function readDrawing(svg: SVGSVGElement): Drawing {
  const origin = svg.getScreenCTM()?.inverse();
  const paths: DrawnPath[] = [];
  const texts: DrawnText[] = [];
  for (const shape of svg.querySelectorAll<SVGGraphicsElement>('path, line, rect, circle, text, tspan')) {
    const style = getComputedStyle(shape);
    const matrix = shape.getScreenCTM();
    if (!origin || !matrix || style.display === 'none' || shape.getClientRects().length === 0) continue;
    const place = origin.multiply(matrix);
    if (!(shape instanceof SVGTextContentElement)) paths.push(pathOf(shape, place, style));
    else if (shape.childElementCount === 0 && shape.getNumberOfChars() > 0) texts.push(textOf(shape, place, style));
  }
  return { paths, texts };
}

function pathOf(shape: SVGGraphicsElement, place: DOMMatrix, style: CSSStyleDeclaration): DrawnPath {
  const { a, d, e, f } = place;
  return {
    d: stretchedPath(outlineOf(shape), a, d),
    x: round(e),
    y: round(f),
    fill: style.fill,
    fillOpacity: Number(style.fillOpacity),
    stroke: style.stroke,
    strokeWidth: parseFloat(style.strokeWidth),
    cap: style.strokeLinecap as CanvasLineCap,
    dashes: style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(parseFloat),
  };
}

function outlineOf(shape: SVGGraphicsElement): string {
  const px = (name: string): number => (Reflect.get(shape, name) as SVGAnimatedLength).baseVal.value;
  switch (shape.localName) {
    case 'line':
      return `M${px('x1')},${px('y1')}L${px('x2')},${px('y2')}`;
    case 'rect': {
      const [x, y, right, bottom] = [px('x'), px('y'), px('x') + px('width'), px('y') + px('height')];
      return `M${x},${y}L${right},${y}L${right},${bottom}L${x},${bottom}Z`;
    }
    case 'circle': {
      const r = px('r');
      return `M${px('cx') - r},${px('cy')}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    }
    default:
      return shape.getAttribute('d') ?? '';
  }
}

const round = (n: number): number => Math.round(n * 100) / 100;

/**
 * An outline with its coordinates stretched, so that lines keep their width. What is stretched on a page runs straight from
 * place to place; arcs, which only markers have, keep their size.
 */
export function stretchedPath(d: string, scaleX: number, scaleY: number): string {
  if (Math.abs(scaleX - 1) < 1e-6 && Math.abs(scaleY - 1) < 1e-6) return d;
  return d.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x, y) => `${round(Number(x) * scaleX)},${round(Number(y) * scaleY)}`);
}

function textOf(shape: SVGTextContentElement, place: DOMMatrix, style: CSSStyleDeclaration): DrawnText {
  const { x, y } = shape.getStartPositionOfChar(0).matrixTransform(place);
  return {
    text: shape.textContent.trim(),
    x,
    y,
    font: { size: parseFloat(style.fontSize), weight: style.fontWeight, family: style.fontFamily },
    fill: style.fill,
    halo: style.paintOrder.startsWith('stroke') && style.stroke !== 'none' ? style.stroke : '',
  };
}
