import { parsePeriod } from '../../period/period.js';
import type { Language } from '../../language/language.js';
import type { SeriesDraft } from './table.js';

const NAMES = {
  vi: { 1: 'cả năm', 2: 'nửa năm', 4: 'quý', 12: 'tháng', through: (n: number) => `${n} tháng đầu năm` },
  en: { 1: 'years', 2: 'half years', 4: 'quarters', 12: 'months', through: (n: number) => `first ${n} months` },
};

/** How long a period is, in words that tell its series from others. */
function lengthOf(code: string, language: Language): string {
  const period = parsePeriod(code);
  if (!period) return '';
  return period.through ? NAMES[language].through(period.through) : NAMES[language][period.parts];
}

/**
 * Parts series whose periods are of different length: a year is never joined with a part of one. The most points keep the
 * name of the series, the others get theirs behind it.
 */
export function byLength(drafts: readonly SeriesDraft[], language: Language): SeriesDraft[] {
  return drafts.flatMap(draft => {
    const parts = new Map<string, SeriesDraft>();
    draft.points.forEach((point, at) => {
      const length = lengthOf(point.period, language);
      const part = parts.get(length) ?? { label: `${draft.label} (${length})`, points: [], cells: [] };
      parts.set(length, part);
      part.points.push(point);
      part.cells.push(draft.cells[at]!);
    });
    if (parts.size < 2) return [draft];
    const [most] = [...parts.values()].sort((a, b) => b.points.length - a.points.length);
    return [...parts.values()].map(part =>
      part === most ? { ...draft, points: part.points, cells: part.cells } : part,
    );
  });
}
