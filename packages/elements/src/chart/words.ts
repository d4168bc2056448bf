import type { Language } from '@cchc/core/language';

/** The words for reading a figure period by period; loaded with the figures that lead through them. */
export interface ReadingWords {
  /** What a figure is, to one who cannot see it. */
  readonly figure: string;
  /** How to move in it. */
  readonly moveByKeys: string;
  /** Stands in place of a figure that is missing. */
  readonly noFigure: string;
}

export const readingWords: Readonly<Record<Language, ReadingWords>> = {
  vi: { figure: 'biểu đồ', moveByKeys: 'Dùng phím mũi tên để xem từng kỳ', noFigure: 'không có số liệu' },
  en: { figure: 'chart', moveByKeys: 'Arrow keys move between periods', noFigure: 'no figure' },
};
