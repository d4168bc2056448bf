import { StoreTrouble, type Trouble } from '../store/store-trouble.js';

const SIGNS: readonly (readonly [Trouble, RegExp])[] = [
  ['locked', /could not set lock on file/i],
  ['full', /no space left|file too large|disk quota|could not write all bytes|could not write file/i],
  ['read-only', /read-only|permission denied|cannot open file .* (?:permission|read)/i],
];

/** What an error of DuckDB means for the operator. */
export function troubleOf(error: unknown): StoreTrouble {
  if (error instanceof StoreTrouble) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new StoreTrouble(SIGNS.find(([, sign]) => sign.test(message))?.[0] ?? 'broken', error);
}

/** Whether DuckDB refuses all further work until the file is opened anew. */
export function isFatal(error: unknown): boolean {
  return error instanceof Error && /FATAL|invalidated/.test(error.message);
}
