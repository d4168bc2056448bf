import { isSafeNumber, parse } from 'lossless-json';

/**
 * JSON with its integers exact: a number that JavaScript cannot hold stays the text it was, so that ids beyond 2⁵³ do not run
 * together.
 *
 * @returns undefined for what is not JSON in UTF-8, names a key twice, or is nested without end
 */
export function parseExactly(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return parse(text, undefined, { parseNumber: digits => (isSafeNumber(digits) ? Number(digits) : digits) });
  } catch {
    return undefined;
  }
}
