import type { DuckDBResultReader } from '@duckdb/node-api';
import type { RatingTally, TallyQuery } from '../store/rating-store.js';
import { checkQuestion, dimensionsOf, monthsOf, tallyCells } from '../store/tally-cells.js';

/** The one GROUP BY of a query. */
export function countSql(query: TallyQuery): string {
  const { first, last } = monthsOf(query);
  const level =
    query.question === undefined
      ? 'level'
      : `coalesce(answers[list_position(questions, '${checkQuestion(query.question)}')], -1)`;
  const keys = ['month', 'made_up', level, ...dimensionsOf(query)];
  return `SELECT ${keys.join(', ')}, count(*) FROM ratings WHERE month BETWEEN ${first} AND ${last} GROUP BY ${keys
    .map((_, i) => i + 1)
    .join(', ')}`;
}

export function readCounts(reader: DuckDBResultReader, query: TallyQuery): RatingTally[] {
  const rows = reader.getRows().map(([month, madeUp, level, ...rest]) => ({
    month: Number(month),
    madeUp: Boolean(madeUp),
    level: Number(level),
    values: rest.slice(0, -1).map(String),
    count: Number(rest.at(-1)),
  }));
  return tallyCells(rows, query);
}
