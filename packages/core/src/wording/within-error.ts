import type { Language } from '../language/language.js';

/** What is said of a change that chance can explain. */
export const withinError: Readonly<Record<Language, string>> = {
  vi: 'trong phạm vi sai số',
  en: 'within the margin of error',
};
