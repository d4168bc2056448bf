import { emptyTally, likertScale, mergeTallies, parsePeriod, type Tally } from '@cchc/core';
import { invalid } from '../error.js';
import { LEVELS, levelCode, ratingOfCode } from '../rating/level-code.js';
import { GRAINS, periodOfMonth } from '../rating/month.js';
import type { Channel } from '../rating/rating-record.js';
import type { Dimension, RatingTally, TallyQuery } from './rating-store.js';

/** One row of the GROUP BY: how many ratings of a month have this level. */
export interface CountRow {
  readonly month: number;
  readonly madeUp: boolean;
  readonly level: number;
  readonly count: number;
  /** Values of the query's dimensions, in their order. */
  readonly values: readonly string[];
}

const DIMENSIONS: readonly Dimension[] = ['unit', 'procedure', 'channel', 'official'];

/** What a query tells ratings apart by; the names stand in the text of a query, so they are checked. */
export function dimensionsOf({ by = ['unit'], grain = 'month' }: TallyQuery): readonly Dimension[] {
  if (!GRAINS.includes(grain)) throw invalid('grain', grain, `one of ${GRAINS.join(', ')}`);
  for (const name of by) if (!DIMENSIONS.includes(name)) throw invalid('by', name, `some of ${DIMENSIONS.join(', ')}`);
  return by;
}

/** Adds counts of months up to the tallies of the periods that were asked for. */
export function tallyCells(rows: readonly CountRow[], query: TallyQuery): RatingTally[] {
  const by = dimensionsOf(query);
  const cells = new Map<string, RatingTally>();
  for (const { month, madeUp, level, count, values } of rows) {
    const period = periodOfMonth(month, query.grain ?? 'month');
    const value = (dimension: Dimension): string | null => values[by.indexOf(dimension)] ?? null;
    const place = [value('unit'), value('procedure'), value('channel'), value('official')] as const;
    const name = JSON.stringify([period, ...place, madeUp]);
    const [unit, procedure, channel, official] = place;
    const tally = mergeTallies(cells.get(name)?.tally ?? emptyTally(likertScale), tallyOf(level, count));
    cells.set(name, { period, unit, procedure, channel: channel as Channel | null, official, madeUp, tally });
  }
  // by code unit, as no two machines sort names of one language alike
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

/** The months that a query reaches from and to, as numbers like 202607. */
export function monthsOf({ from, to }: TallyQuery): { first: number; last: number } {
  return {
    first: from === undefined ? 0 : monthNumber('from', from),
    last: to === undefined ? 999999 : monthNumber('to', to),
  };
}

function monthNumber(name: string, code: string): number {
  const period = parsePeriod(code);
  if (period?.parts !== 12) throw invalid(name, code, 'a month such as 2026-01');
  return period.year * 100 + period.part;
}

/** Checks a question's code, which stands in the text of a query. */
export function checkQuestion(question: string): string {
  if (!/^[a-z0-9-]{1,40}$/.test(question)) throw invalid('question', question, 'small letters, digits and hyphens');
  return question;
}

function tallyOf(code: number, count: number): Tally {
  const rating = ratingOfCode(code);
  return {
    levels: LEVELS,
    answers: {
      valid: LEVELS.map(level => (levelCode(level) === code ? count : 0)),
      dontKnow: rating === "don't know" ? count : 0,
      missing: rating === null ? count : 0,
    },
  };
}
