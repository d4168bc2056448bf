import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** Columns of equal length, as the reference files hold them. */
export type Columns<Name extends string> = Readonly<Record<Name, readonly number[]>>;

const fixtures = join(import.meta.dirname, '../../../test/fixtures');

/** A JSON file below `test/fixtures`. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(fixtures, path), 'utf8')) as T;
}

/** A file of `reference/expected` with its spelt-out NaN and infinities as numbers. */
export function expectedResults<T>(name: string): T {
  const text = readFileSync(join(fixtures, `reference/expected/${name}.json`), 'utf8');
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' && /^(NaN|-?Infinity)$/.test(value) ? Number(value) : value,
  ) as T;
}

/** The columns of a CSV file without quotes below `test/fixtures`, as text; an empty cell is missing. */
export function readColumns(path: string): Record<string, string[]> {
  const [header, ...rows] = readFileSync(join(fixtures, path), 'utf8').trimEnd().split(/\r?\n/);
  const cells = rows.map(row => row.split(','));
  return Object.fromEntries(header!.split(',').map((name, column) => [name, cells.map(row => row[column]!)]));
}

/** A CSV of `reference/inputs` as text columns. */
export function inputColumns(name: string): Record<string, string[]> {
  return readColumns(`reference/inputs/${name}.csv`);
}

/** Difference relative to max(1, |expected|), as the reference states its tolerances; 0 for equal infinities. */
export function difference(actual: number, expected: number): number {
  return Object.is(actual, expected) ? 0 : Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
}

let worst = 0;

/** A test that prints the worst difference which its calls of `assertClose` let pass. */
export function referenceTest(title: string, compare: () => void): void {
  test(title, t => {
    worst = 0;
    compare();
    t.diagnostic(`worst difference ${worst.toExponential(1)}`);
  });
}

export function assertClose(actual: number | null | undefined, expected: number, tolerance: number, what = ''): void {
  assert.ok(typeof actual === 'number', `${what}: ${actual} instead of ${expected}`);
  const off = difference(actual, expected);
  worst = Math.max(worst, off);
  assert.ok(off <= tolerance, `${what}: ${actual} instead of ${expected}, off by ${off}`);
}

/** A table of `reference/expected` as it is written. */
export function expected<T>(name: string): T {
  return readJson<T>(`reference/expected/${name}.json`);
}

/** A JSON input of `reference/inputs`. */
export function input<T>(name: string): T {
  return readJson<T>(`reference/inputs/${name}.json`);
}

/** A number of the reference files, where infinities and NaN are written as strings. */
export function number(value: number | string | null): number | null {
  return value === null ? null : Number(value);
}
