import type { Language } from '@cchc/core';
import type { ElementWords } from './words.js';

/** What an element knows of its reader: their language and its words. */
export interface Reader {
  readonly language: Language;
  readonly words: ElementWords;
}
