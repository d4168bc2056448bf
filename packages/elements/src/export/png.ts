import type { Picture } from './picture.js';

/** Pixels of the picture for each pixel of the page: sharp on paper and on fine screens. */
const SCALE = 2;

/**
 * A picture as a PNG file. It is drawn stroke by stroke: turning an SVG into an image would need an address that strict
 * security policies forbid.
 */
export function pngOf({ width, height, background, paths, texts }: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d')!;
  context.scale(SCALE, SCALE);
  context.lineJoin = 'round';
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  for (const { d, x, y, fill, fillOpacity, stroke, strokeWidth, cap, dashes } of paths) {
    const path = new Path2D();
    path.addPath(new Path2D(d), new DOMMatrix([1, 0, 0, 1, x, y]));
    if (fill !== 'none') {
      context.globalAlpha = fillOpacity;
      context.fillStyle = fill;
      context.fill(path);
      context.globalAlpha = 1;
    }
    if (stroke !== 'none') {
      context.strokeStyle = stroke;
      context.lineWidth = strokeWidth;
      context.lineCap = cap;
      context.setLineDash([...dashes]);
      context.stroke(path);
    }
  }
  context.setLineDash([]);
  for (const { text, x, y, font, fill, halo } of texts) {
    context.font = `${font.weight} ${font.size}px ${font.family}`;
    if (halo) {
      context.strokeStyle = halo;
      context.lineWidth = 4;
      context.strokeText(text, x, y);
    }
    context.fillStyle = fill;
    context.fillText(text, x, y);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
