import { createHash } from 'node:crypto';
import type { Problem, Rating, Reading } from '@cchc/core';
import { ratingId } from '../keys/keyed-hash.js';
import type { KeyRing } from '../keys/key-ring.js';
import { LIMITS } from '../rating/check-rating.js';
import { cleanText } from '../rating/clean-text.js';
import type { RatingRecord } from '../rating/rating-record.js';
import type { CodeMapping, Mapping } from './mapping.js';
import { readDay } from './read-day.js';
import { readLevel } from './read-level.js';
import type { Cell } from './read-table.js';

/** Turns one row after the other into ratings; it remembers what came before, to tell repetitions. */
export type RowReader = (row: readonly Cell[]) => Reading<RatingRecord>;

type Column = { readonly column: string };

/**
 * A reader of the rows below a header.
 *
 * @param now epoch milliseconds; a ballot cannot have been filled in later than the end of this day
 * @returns the reader, or the columns of the mapping that the header does not have or has twice
 */
export function rowReader(header: readonly Cell[], mapping: Mapping, keys: KeyRing, now: number): Reading<RowReader> {
  const names = header.map(cell => cleanText(String(cell ?? ''), LIMITS.label));
  const wanted = [
    ...(mapping.key === undefined ? [] : [mapping.key]),
    ...[mapping.ratedAt, mapping.unit, mapping.procedure, mapping.official, mapping.level, mapping.comment]
      .filter((part): part is Column => part !== undefined && 'column' in part)
      .map(({ column }) => column),
    ...Object.values(mapping.answers).map(({ column }) => column),
  ];
  const problems = [...new Set(wanted)].flatMap((name): Problem[] => {
    const found = names.filter(other => other === name.normalize('NFC')).length;
    if (found === 1) return [];
    return [{ code: found === 0 ? 'missing' : 'duplicate', path: ['header'], received: name }];
  });
  if (problems.length > 0) return { ok: false, problems };
  const place = (name: string): number => names.indexOf(name.normalize('NFC'));
  const seen = new Map<string, number>();
  let line = 0;

  return {
    ok: true,
    value: row => {
      const found: Problem[] = [];
      const at = line;
      line += 1;
      const cell = (column: string): Cell => row[place(column)] ?? null;
      const problem = (code: Problem['code'], column: string, expected?: Problem['expected']): void => {
        const received = String(cell(column) ?? '').slice(0, 80);
        const path = ['rows', at, 'cells', place(column)];
        found.push({ code, path, received, ...(expected ? { expected } : {}) });
      };

      const code = (part: CodeMapping | undefined): string => {
        if (part === undefined) return '';
        if ('value' in part) return part.value;
        const text = cleanText(String(cell(part.column) ?? ''), LIMITS.code + 1);
        if (part.values) {
          const value = Object.hasOwn(part.values, text) ? part.values[text] : undefined;
          if (value === undefined) problem('unknown', part.column);
          return value ?? '';
        }
        if (text === '') problem('missing', part.column);
        // a cell that a spreadsheet would compute is no code
        else if (/^[=+@]/.test(text) || text.length > LIMITS.code) problem('invalid', part.column);
        return text;
      };
      const level = ({ column, values }: Mapping['level']): Rating => {
        const rating = readLevel(cell(column), values);
        if (rating === undefined) problem('invalid', column, { type: 'range', min: 1, max: 5 });
        return rating ?? null;
      };
      const day = (part: Mapping['ratedAt']): number => {
        if ('value' in part) return readDay(part.value) ?? 0;
        const value = cell(part.column);
        const time = readDay(typeof value === 'string' ? value.trim() : value);
        if (time === null || time < 0 || time > now + 86_400_000) problem('invalid', part.column, { type: 'date' });
        return time ?? 0;
      };

      const ratedAt = day(mapping.ratedAt);
      const answers = Object.entries(mapping.answers).flatMap(([question, part]): [string, number][] => {
        const rating = level(part);
        return typeof rating === 'number' ? [[question, rating]] : [];
      });
      const fields = {
        channel: 'file' as const,
        unit: code(mapping.unit),
        procedure: code(mapping.procedure),
        official: code(mapping.official),
        level: level(mapping.level),
        answers: Object.fromEntries(answers),
        labels: [],
        comment: mapping.comment ? cleanText(String(cell(mapping.comment.column) ?? ''), LIMITS.comment) : '',
        ratedAt: Math.max(0, ratedAt),
        receivedAt: now,
        subject: '',
        madeUp: mapping.madeUp,
      };
      const identity = nameOf(row, cell, problem);
      if (found.length > 0) return { ok: false, problems: found };
      return {
        ok: true,
        value: { id: ratingId(keys, fields.ratedAt, 'file', mapping.dataset, ...identity), ...fields },
      };
    },
  };

  /** What makes the row the same rating when the file comes again. */
  function nameOf(
    row: readonly Cell[],
    cell: (column: string) => Cell,
    problem: (code: Problem['code'], column: string) => void,
  ): string[] {
    if (mapping.key !== undefined) {
      const key = cleanText(String(cell(mapping.key) ?? ''), LIMITS.label);
      if (key === '') problem('missing', mapping.key);
      else if (seen.has(key)) problem('duplicate', mapping.key);
      seen.set(key, 1);
      return ['key', key];
    }
    const content = createHash('sha256').update(JSON.stringify(row)).digest('base64');
    const copies = (seen.get(content) ?? 0) + 1;
    seen.set(content, copies);
    return ['content', content, String(copies)];
  }
}
