import type { Language } from '@cchc/core';

/** The words for one who reads a figure without seeing it; loaded with the figures that lead from period to period. */
export interface ReadingWords {
  /** What a figure is. */
  readonly figure: string;
  /** How to move in it. */
  readonly moveByKeys: string;
}

export const readingWords: Readonly<Record<Language, ReadingWords>> = {
  vi: { figure: 'biểu đồ', moveByKeys: 'Dùng phím mũi tên để xem từng kỳ' },
  en: { figure: 'chart', moveByKeys: 'Arrow keys move between periods' },
};
