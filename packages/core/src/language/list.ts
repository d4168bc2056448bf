import { formatter } from './formatters.js';
import type { Language } from './language.js';

/** Several names as one phrase: `A, B and C`. British English sets no comma before the last "and". */
export function list(items: readonly string[], language: Language): string {
  const format = formatter(`list ${language}`, () => new Intl.ListFormat(language === 'en' ? 'en-GB' : language));
  return format.format(items);
}
