import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { readSheet } from 'read-excel-file/node';
import { FileTrouble } from './file-trouble.js';
import { readCsv } from './read-csv.js';

export type Cell = string | number | boolean | Date | null;

/** Most bytes of a workbook; it is unpacked in memory. */
const LARGEST_WORKBOOK = 50 * 1024 * 1024;

/** First bytes of an old Excel file, a PDF and a compressed file. */
const FOREIGN = ['\xd0\xcf\x11\xe0', '%PDF', '\x1f\x8b'];

/**
 * The rows of a CSV, XLSX (its first sheet) or Parquet file, header first. The kind is told from the file's first bytes, not
 * from its name.
 *
 * @throws FileTrouble, at once or in the middle of a damaged file
 */
export async function* readTable(file: string): AsyncGenerator<readonly Cell[]> {
  const kind = await kindOf(file);
  try {
    yield* { csv: readCsv, xlsx: readXlsx, parquet: readParquet }[kind](file);
  } catch (error) {
    throw error instanceof FileTrouble ? error : new FileTrouble('damaged', error);
  }
}

/** SHA-256 of a file's bytes, by which an import that was interrupted knows its file again. */
export async function fileHash(file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch (error) {
    throw new FileTrouble('missing', error);
  }
  return hash.digest('hex');
}

async function kindOf(file: string): Promise<'csv' | 'xlsx' | 'parquet'> {
  let start: Buffer;
  try {
    const handle = await open(file);
    try {
      start = (await handle.read({ buffer: Buffer.alloc(8), length: 8 })).buffer;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new FileTrouble('missing', error);
  }
  const text = start.toString('latin1');
  if (text.startsWith('PAR1')) return 'parquet';
  if (text.startsWith('PK')) return 'xlsx';
  if (FOREIGN.some(mark => text.startsWith(mark))) throw new FileTrouble('kind');
  return 'csv';
}

async function* readXlsx(file: string): AsyncGenerator<readonly Cell[]> {
  if ((await stat(file)).size > LARGEST_WORKBOOK) throw new FileTrouble('large');
  yield* (await readSheet(file)) as Cell[][];
}

async function* readParquet(file: string): AsyncGenerator<readonly Cell[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const result = await connection.stream('SELECT * FROM read_parquet($1)', [file]);
    yield result.columnNames();
    for await (const rows of result.yieldRowsJs()) {
      for (const row of rows) yield row.map(cellOf);
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) return value;
  return String(value);
}
