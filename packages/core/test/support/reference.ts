import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const fixtures = join(import.meta.dirname, '../../../test/fixtures');

/** A JSON file below `test/fixtures`. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(fixtures, path), 'utf8')) as T;
}

/** The columns of a CSV file without quotes below `test/fixtures`, as text; an empty cell is missing. */
export function readColumns(path: string): Record<string, string[]> {
  const [header, ...rows] = readFileSync(join(fixtures, path), 'utf8').trimEnd().split(/\r?\n/);
  const cells = rows.map(row => row.split(','));
  return Object.fromEntries(header!.split(',').map((name, column) => [name, cells.map(row => row[column]!)]));
}

/** Asserts closeness relative to max(1, |expected|). */
export function assertClose(
  actual: number | null | undefined,
  expected: number,
  tolerance: number,
  what: string,
): void {
  assert.ok(typeof actual === 'number', `${what}: ${actual} instead of ${expected}`);
  const difference = Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
  assert.ok(difference <= tolerance, `${what}: ${actual} instead of ${expected}, off by ${difference}`);
}
