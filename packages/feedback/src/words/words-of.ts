import type { Language } from '@cchc/core';
import { en } from './en.js';
import { vi } from './vi.js';
import type { Words } from './words.js';

/** The words of a language. */
export const wordsOf = (language: Language): Words => (language === 'vi' ? vi : en);
