import { html, type TemplateResult } from 'lit';
import type { ElementWords } from '../words/words.js';

/** What a reader has opened, and what came of the last download. */
export interface ToolbarState {
  readonly isTableOpen: boolean;
  readonly isDownloadOpen: boolean;
  readonly message: string;
}

/**
 * The buttons below a figure: its table, and the ways to take it along.
 *
 * @param downloads the buttons of these ways, once they are loaded and open
 */
export function toolbarTemplate(
  { isTableOpen, isDownloadOpen, message }: ToolbarState,
  toggleTable: () => void,
  toggleDownloads: () => void,
  downloads: unknown,
  words: ElementWords,
): TemplateResult {
  return html`<div class="controls"><button
      part="table-button" type="button" aria-expanded=${isTableOpen} @click=${toggleTable}
    >${isTableOpen ? words.hideTable : words.showTable}</button> <button
      part="download-button" type="button" aria-expanded=${isDownloadOpen} @click=${toggleDownloads}
    >${words.download}</button>${downloads}</div><p class="message" role="status">${message}</p>`;
}
