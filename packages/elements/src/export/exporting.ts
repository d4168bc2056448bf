import { textIn, type Language } from '@cchc/core';
import { h, type ViewNode } from '../view/view.js';
import { exportWords } from './words.js';
import type { ShownFigure } from '../element/cchc-element.js';
import type { DataTable } from '../parts/data-table.js';
import { picture } from './picture.js';
import { pngOf } from './png.js';
import { svgOf } from './svg.js';
import { csvText, plainText } from './text.js';
import { sourceText } from '../parts/source-text.js';

/** Ways to take a figure along: as a file, or as text on the clipboard. */
export type ExportKind = 'csv' | 'svg' | 'png' | 'copy';

/** What stands around a picture. */
export interface FigureTexts {
  readonly language: Language;
  readonly title: string;
  /** The large figures, one to a line. */
  readonly headlines: readonly string[];
  /** What to know before reading the picture; empty for nothing. */
  readonly caution: string;
  readonly sentences: readonly string[];
  readonly source: string;
  readonly table: () => DataTable;
}

/** The texts of a figure; title and sentences are the page's own where it has any. */
export function textsOf(
  { headlines, caution, sentences, table, data, reader }: ShownFigure,
  element: Element & { readonly heading: string | undefined },
): FigureTexts {
  const { language } = reader;
  const own = [...element.children]
    .filter(({ slot }) => slot === 'sentence')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  return {
    language,
    title: element.heading || textIn(data.title, language),
    headlines,
    caution: caution || '',
    sentences: own.length > 0 ? own : sentences,
    table,
    source: sourceText(data, reader),
  };
}

/** A figure with its texts as the text of an SVG file. */
export function svgText(element: HTMLElement, texts: FigureTexts): string {
  return svgOf(picture(element, texts));
}

const KINDS: readonly ExportKind[] = ['csv', 'svg', 'png', 'copy'];

/** A button for each way to take a figure along. */
export function viewExports(save: (kind: ExportKind) => void, language: Language): readonly ViewNode[] {
  return KINDS.map(kind =>
    h(
      'button',
      { part: 'export-button', type: 'button', onclick: () => save(kind) },
      exportWords[language].kinds[kind],
    ),
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
