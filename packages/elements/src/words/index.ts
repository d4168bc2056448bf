import type { Language } from '@cchc/core/language';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ElementWords } from './words.js';

export const words: Readonly<Record<Language, ElementWords>> = { vi, en };
