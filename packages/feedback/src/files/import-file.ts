import type { Problem } from '@cchc/core';
import type { KeyRing } from '../keys/key-ring.js';
import type { RatingRecord } from '../rating/rating-record.js';
import type { RatingStore } from '../store/rating-store.js';
import { FileTrouble } from './file-trouble.js';
import type { Mapping } from './mapping.js';
import { fileHash, readTable } from './read-table.js';
import { rowReader } from './row-reader.js';

export interface ImportOptions {
  readonly file: string;
  readonly mapping: Mapping;
  readonly keys: KeyRing;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Told after every thousand rows or so. */
  readonly progress?: ((rows: number) => void) | undefined;
}

export interface FileCheck {
  readonly rows: number;
  readonly good: number;
  /** The first thousand, in the order of the rows. */
  readonly problems: readonly Problem[];
  /** All that there are. */
  readonly problemCount: number;
}

export interface ImportReport {
  readonly rows: number;
  readonly stored: number;
  readonly duplicates: number;
  /** Rows with problems, which were left out. */
  readonly leftOut: number;
  /** Rows that an earlier run of the same import had done. */
  readonly resumedAt: number;
}

const MOST_PROBLEMS = 1000;
const BATCH = 2000;

/** Reads a file to its end and keeps nothing: what an import would do, and every problem by its row. */
export async function checkFile(options: ImportOptions): Promise<FileCheck> {
  const problems: Problem[] = [];
  let problemCount = 0;
  let rows = 0;
  let good = 0;
  for await (const reading of readRatings(options)) {
    rows += 1;
    if (reading.ok) good += 1;
    else {
      problemCount += reading.problems.length;
      problems.push(...reading.problems.slice(0, MOST_PROBLEMS - problems.length));
    }
    if (rows % BATCH === 0) options.progress?.(rows);
  }
  return { rows, good, problems, problemCount };
}

/**
 * Keeps the rows of a file that have no problem. What is kept is never kept twice: the same file again, in whole or in part,
 * adds nothing, and an import that was interrupted goes on after the last rows that are durable.
 *
 * @throws FileTrouble, StoreTrouble
 */
export async function importFile(options: ImportOptions & { readonly store: RatingStore }): Promise<ImportReport> {
  const { store, file, mapping, progress } = options;
  const name = `import ${mapping.dataset} ${(await fileHash(file)).slice(0, 32)}`;
  const resumedAt = Number((await store.readCursor(name)) ?? 0);
  const report = { rows: 0, stored: 0, duplicates: 0, leftOut: 0, resumedAt };
  let batch: RatingRecord[] = [];
  for await (const reading of readRatings(options)) {
    report.rows += 1;
    // rows that are done are read all the same, since what is the same is told by what came before
    if (report.rows <= resumedAt) continue;
    if (reading.ok) batch.push(reading.value);
    else report.leftOut += 1;
    if (batch.length === BATCH) await keep();
  }
  await keep();
  return report;

  async function keep(): Promise<void> {
    for (const outcome of await store.add(batch)) report[outcome === 'stored' ? 'stored' : 'duplicates'] += 1;
    batch = [];
    await store.saveCursor({ name, value: String(report.rows) });
    progress?.(report.rows);
  }
}

async function* readRatings({ file, mapping, keys, now }: ImportOptions) {
  let read: ReturnType<typeof rowReader> | undefined;
  for await (const row of readTable(file)) {
    if (read?.ok) {
      yield read.value(row);
      continue;
    }
    read = rowReader(row, mapping, keys, now);
    if (!read.ok) {
      yield read;
      return;
    }
  }
  if (!read) throw new FileTrouble('empty');
}
