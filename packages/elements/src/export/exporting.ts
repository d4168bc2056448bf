import type { Language } from '@cchc/core/language';
import { html, type TemplateResult } from 'lit';
import type { FigureTexts } from './figure-texts.js';
import { picture } from './picture.js';
import { pngOf } from './png.js';
import { svgOf } from './svg.js';
import { csvText, plainText } from './text.js';
import { exportWords, type ExportKind } from './words.js';

export type { ExportKind };

/** A figure with its texts as the text of an SVG file. */
export function svgText(element: HTMLElement, texts: FigureTexts): string {
  return svgOf(picture(element, texts));
}

const KINDS: readonly ExportKind[] = ['csv', 'svg', 'png', 'copy'];

/** A button for each way to take a figure along. */
export function exportButtons(save: (kind: ExportKind) => void, language: Language): readonly TemplateResult[] {
  return KINDS.map(
    kind =>
      html`<button part="export-button" type="button" @click=${() => save(kind)}>${
        exportWords[language].kinds[kind]
      }</button>`,
  );
}

/**
 * Saves or copies a figure.
 *
 * @returns what to tell the reader
 */
export async function exportFigure(kind: ExportKind, element: HTMLElement, texts: FigureTexts): Promise<string> {
  const words = exportWords[texts.language];
  try {
    if (kind === 'copy') await navigator.clipboard.writeText(plainText(texts));
    else save(await fileOf(kind, element, texts), `${fileName(texts.title)}.${kind}`);
    return words.done[kind];
  } catch {
    return words.failed;
  }
}

function fileOf(kind: 'csv' | 'svg' | 'png', element: HTMLElement, texts: FigureTexts): Blob | Promise<Blob> {
  switch (kind) {
    case 'csv':
      return new Blob([csvText(texts)], { type: 'text/csv;charset=utf-8' });
    case 'svg':
      return new Blob([svgText(element, texts)], { type: 'image/svg+xml' });
    case 'png':
      return pngOf(picture(element, texts));
  }
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // the browser has begun to read it when the click returns, and may go on for a while
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Vietnamese letters stay; what file systems forbid goes. */
function fileName(title: string): string {
  return (
    title
      .replace(/[\\/:*?"<>|\s]+/g, ' ')
      .trim()
      .slice(0, 80) || 'cchc'
  );
}
