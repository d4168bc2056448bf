import { formatNumber, type Language } from '@cchc/core/language';
import { formatPeriod } from '@cchc/core/period';
import type { DataTable } from '../parts/data-table.js';
import type { TrendWords } from './words.js';
import type { ElementWords } from '../words/words.js';
import { figureAt, type TrendSeries, type TrendState } from './state.js';

/** The figures of a trend as a table: a row for each period, then one for each range over several periods. */
export function trendTable(state: TrendState, language: Language, words: ElementWords & TrendWords): DataTable {
  const columns = state.series.map(series => ({
    series,
    hasIntervals: series.points.some(({ interval }) => interval),
    hasBase: series.points.some(({ base }) => base !== null),
  }));
  const hasNotes = state.series.some(({ points, breaks }) => breaks.length > 0 || points.some(({ note }) => note));

  const rows = state.periods
    .filter(period => columns.some(({ series }) => series.byPeriod.has(period)))
    .map(period => [
      formatPeriod(period, language),
      ...columns.flatMap(({ series, hasIntervals, hasBase }) => {
        const point = figureAt(series, period);
        const base = point?.base == null ? '–' : formatNumber(point.base, language);
        return [point?.text ?? '–', ...(hasIntervals ? [point?.interval || '–'] : []), ...(hasBase ? [base] : [])];
      }),
      ...(hasNotes ? [notesOf(period, state.series)] : []),
    ]);
  const spans = columns.flatMap(({ series: { summary } }, at) =>
    summary
      ? [
          [
            summary.detail,
            ...columns.flatMap(({ hasIntervals, hasBase }, i) => [
              i === at ? summary.text : '–',
              ...[hasIntervals, hasBase].filter(Boolean).map(() => '–'),
            ]),
            ...(hasNotes ? [''] : []),
          ],
        ]
      : [],
  );
  return {
    caption: state.title,
    header: [
      words.period,
      ...columns.flatMap(({ series, hasIntervals, hasBase }) => [
        series.label,
        ...(hasIntervals ? [words.intervals] : []),
        ...(hasBase ? [words.base] : []),
      ]),
      ...(hasNotes ? [words.note] : []),
    ],
    rows: [...rows, ...spans],
  };
}

function notesOf(period: string, series: readonly TrendSeries[]): string {
  const notes = series.flatMap(({ points, breaks }) =>
    [...points, ...breaks].filter(one => one.period === period).map(({ note }) => note),
  );
  // the note of a row is of all its figures
  return [...new Set(notes.filter(Boolean))].join('; ');
}
