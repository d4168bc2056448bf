import type { Language } from '@cchc/core/language';

/** The words around what is wrong; loaded with these sentences, not with the element. */
export interface ProblemWords {
  more(problems: number): string;
}

export const problemWords: Readonly<Record<Language, ProblemWords>> = {
  vi: { more: problems => `và ${problems} lỗi khác` },
  en: { more: problems => `and ${problems} more` },
};
