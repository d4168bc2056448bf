import { h, type View } from '../view/view.js';
import type { ElementWords } from '../words/words.js';

/** What a reader has opened, and what came of the last download. */
export interface ControlState {
  readonly isTableOpen: boolean;
  readonly isDownloadOpen: boolean;
  readonly message: string;
}

/**
 * The buttons below a figure: its table, and the ways to take it along.
 *
 * @param downloads the buttons of these ways, once they are loaded and open
 */
export function viewControls(
  { isTableOpen, isDownloadOpen, message }: ControlState,
  toggleTable: () => void,
  toggleDownloads: () => void,
  downloads: View,
  words: ElementWords,
): readonly View[] {
  return [
    h(
      'div',
      { class: 'controls' },
      h(
        'button',
        { part: 'table-button', type: 'button', 'aria-expanded': `${isTableOpen}`, onclick: toggleTable },
        isTableOpen ? words.hideTable : words.showTable,
      ),
      ' ',
      h(
        'button',
        { part: 'download-button', type: 'button', 'aria-expanded': `${isDownloadOpen}`, onclick: toggleDownloads },
        words.download,
      ),
      downloads,
    ),
    h('p', { class: 'message', role: 'status' }, message),
  ];
}
