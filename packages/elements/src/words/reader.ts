import type { Language } from '@cchc/core/language';
import { words } from './index.js';
import type { ElementWords } from './words.js';

/** What an element knows of its reader: their language and its words. */
export interface Reader {
  readonly language: Language;
  readonly words: ElementWords;
}

const readers: Readonly<Record<Language, Reader>> = {
  vi: { language: 'vi', words: words.vi },
  en: { language: 'en', words: words.en },
};

/** The same object for the same language, so that what was made for a reader is known again. */
export const readerOf = (language: Language): Reader => readers[language];
