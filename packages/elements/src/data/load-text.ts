import type { Reading } from '@cchc/core';
import type { AddressRequest } from './data-request.js';
import { decodeText } from './decode-text.js';

type LoadOptions = Pick<AddressRequest, 'src' | 'base' | 'timeout' | 'credentials'>;

/** The text of an answer and the media type it was sent as. */
export interface LoadedText {
  readonly text: string;
  readonly type: string;
}

/** Milliseconds before the second try. */
const BACK_OFF = 500;

/**
 * Fetches a text. Every way to fail becomes a problem: an HTTP status, a time-out, no connection. What may pass by itself
 * (no connection, no answer in time, a server that errs or is busy) is tried once more after a pause.
 *
 * @param options address, relative to the page, and how it is asked
 * @param abort ends the request early; the promise then settles with a value that nobody should use
 */
export async function loadText(options: LoadOptions, abort: AbortSignal): Promise<Reading<LoadedText>> {
  const failed = (received: string | number): Reading<never> => failure(received, options);
  const first = await attempt(options, abort);
  if (typeof first === 'object') return { ok: true, value: first };
  if (first === 'encoding') return failed(first);
  const mayPass = typeof first === 'string' || first >= 500 || first === 429;
  if (mayPass && (await pause(BACK_OFF, abort))) {
    const second = await attempt(options, abort);
    return typeof second === 'object' ? { ok: true, value: second } : failed(second);
  }
  return failed(first);
}

const CREDENTIALS: readonly string[] = ['omit', 'include'];

async function attempt(
  { src, timeout: seconds, credentials = '' }: LoadOptions,
  abort: AbortSignal,
): Promise<LoadedText | number | 'time-out' | 'network' | 'encoding'> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), (seconds > 0 ? Math.min(seconds, 1e6) : 10) * 1000);
  const stop = (): void => timeout.abort();
  abort.addEventListener('abort', stop);
  try {
    const response = await fetch(src, {
      signal: timeout.signal,
      headers: { accept: 'application/json, text/csv;q=0.9, text/tab-separated-values;q=0.9' },
      credentials: CREDENTIALS.includes(credentials) ? (credentials as RequestCredentials) : 'same-origin',
    });
    if (!response.ok) return response.status;
    const type = response.headers.get('content-type') ?? '';
    const text = decodeText(new Uint8Array(await response.arrayBuffer()), type);
    return text === null ? 'encoding' : { text, type };
  } catch {
    return timeout.signal.aborted ? 'time-out' : 'network';
  } finally {
    clearTimeout(timer);
    abort.removeEventListener('abort', stop);
  }
}

/** Whether the pause ended by itself. */
function pause(ms: number, abort: AbortSignal): Promise<boolean> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(true), ms);
    abort.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}

/** Why nothing came; an address without a file is told. */
function failure(received: string | number, { src, base }: LoadOptions): Reading<never> {
  const path = ['src'];
  if (received === 'encoding')
    return { ok: false, problems: [{ code: 'invalid', path, expected: { type: 'encoding' } }] };
  const from = received === 404 ? { from: new URL(src, base).href } : {};
  return { ok: false, problems: [{ code: 'missing', path, expected: { type: 'response', ...from }, received }] };
}
