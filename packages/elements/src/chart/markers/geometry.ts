import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3-shape';

/** d3's triangle stands on its side; this one stands on its tip. */
const triangleDown: SymbolType = {
  draw(context, size) {
    const y = Math.sqrt(size / (Math.sqrt(3) * 3));
    const x = Math.sqrt(3) * y;
    context.moveTo(0, 2 * y);
    context.lineTo(x, -y);
    context.lineTo(-x, -y);
    context.closePath();
  },
};

/** A rectangle of which one side is twice the other. */
function bar(isWide: boolean): SymbolType {
  return {
    draw(context, size) {
      const short = Math.sqrt(size / 2);
      const [width, height] = isWide ? [2 * short, short] : [short, 2 * short];
      context.rect(-width / 2, -height / 2, width, height);
    },
  };
}

/** One shape for each of ten series, so that colour is never the only sign. */
const SYMBOLS: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  triangleDown,
  symbolStar,
  symbolWye,
  bar(true),
  bar(false),
];

/** In square pixels. */
const MARKER_SIZE = 64;

/** A marker around its middle. */
export interface Marker {
  /** Its outline as an SVG path, in pixels. */
  readonly path: string;
  /** The number of its colour and dashes, 1 to 10. */
  readonly style: number;
}

const MARKERS: readonly Marker[] = SYMBOLS.map((type, at) => ({
  path: symbol(type, MARKER_SIZE).digits(2)() ?? '',
  style: at + 1,
}));

/** The marker of a series; after ten they begin anew. */
export const markerOf = (series: number): Marker => MARKERS[series % MARKERS.length]!;
