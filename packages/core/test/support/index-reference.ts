import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexData, IndexDefinition, IndexNode, Normalisation } from '@cchc/core';

const fixtures = join(import.meta.dirname, '../../../test/fixtures');

/** A JSON fixture by its path below `test/fixtures`. */
export function readFixture<T>(path: string): T {
  return JSON.parse(readFileSync(join(fixtures, path), 'utf8')) as T;
}

export type Column = (number | null)[];
export type Table = Record<string, Column>;

/** Rows of a reference input, one record of texts per row; fields hold no commas. */
export function readRows(name: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(join(fixtures, 'reference/inputs', name), 'utf8')
    .trim()
    .split('\n');
  const names = head!.split(',');
  return lines.map(line => Object.fromEntries(line.split(',').map((cell, i) => [names[i]!, cell])));
}

const meta = readRows('indicator_meta.csv');
export const indicators = meta.map(row => row['iCode']!);

/** The raw indicators of a reference year. */
export function referenceData(year: 2023 | 2024): IndexData {
  const rows = readRows(`indicators_${year}.csv`);
  const column = (code: string): Column => rows.map(row => (row[code] === '' ? null : Number(row[code])));
  return {
    units: rows.map(row => row['unit']!),
    values: Object.fromEntries(indicators.map(code => [code, column(code)])),
  };
}

/** The region of each unit of {@link referenceData}. */
export function referenceRegions(year: 2023 | 2024): string[] {
  return readRows(`indicators_${year}.csv`).map(row => row['region']!);
}

export interface ReferenceOptions {
  readonly normalisation?: Normalisation | 'goalposts';
  readonly dimension?: Partial<IndexNode>;
  readonly index?: Partial<IndexNode>;
  readonly equalWeights?: boolean;
}

/** The reference index: ten indicators in three dimensions. */
export function referenceIndex(options: ReferenceOptions = {}): IndexDefinition {
  const { normalisation = { method: 'min-max', range: { low: 1, high: 10 } }, equalWeights = false } = options;
  const weight = (text: string | undefined): number => (equalWeights ? 1 : Number(text));
  return {
    nodes: [
      { code: 'INDEX', ...options.index },
      ...readRows('dimension_weights.csv').map(row => ({
        code: row['dim']!,
        parent: 'INDEX',
        weight: weight(row['weight']),
        ...options.dimension,
      })),
      ...meta.map(row => ({
        code: row['iCode']!,
        parent: row['dim']!,
        weight: weight(row['weight']),
        better: row['direction'] === '-1' ? ('lower' as const) : ('higher' as const),
        normalisation:
          normalisation === 'goalposts'
            ? {
                method: normalisation,
                bounds: { low: Number(row['goal_lo']), high: Number(row['goal_hi']) },
                range: { low: 0, high: 10 },
              }
            : normalisation,
      })),
    ],
  };
}

/** Largest difference of two columns, relative to max(1, |expected|); fails when missing values differ. */
export function worstDifference(actual: Column, expected: Column): number {
  assert.equal(actual.length, expected.length);
  return expected.reduce<number>((worst, value, i) => {
    const got = actual[i]!;
    if (value === null || got === null || Number.isNaN(Number(value))) {
      assert.equal(got, Number.isNaN(Number(value)) ? null : value, `position ${i}`);
      return worst;
    }
    return Math.max(worst, Math.abs(got - value) / Math.max(1, Math.abs(value)));
  }, 0);
}

/** Asserts columns equal within the tolerance and returns the worst difference. */
export function assertColumn(actual: Column, expected: Column, tolerance: number): number {
  const worst = worstDifference(actual, expected);
  assert.ok(worst <= tolerance, `differs by ${worst}`);
  return worst;
}
