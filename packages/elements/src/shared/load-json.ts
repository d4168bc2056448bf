import { readJson, type Problem, type Reading } from '@cchc/core';

/**
 * Fetches JSON. Every way to fail becomes a problem: an HTTP status, a time-out, no connection, text that is not JSON.
 *
 * @param url address, relative to the page
 * @param seconds how long to wait for the whole answer; 10 where it is no positive number
 * @param abort ends the request early; the promise then never settles with a value that anyone should use
 */
export async function loadJson(url: string, seconds: number, abort: AbortSignal): Promise<Reading<unknown>> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), (seconds > 0 ? Math.min(seconds, 1e6) : 10) * 1000);
  const stop = (): void => timeout.abort();
  abort.addEventListener('abort', stop);
  try {
    const response = await fetch(url, { signal: timeout.signal, headers: { accept: 'application/json' } });
    return response.ok ? readJson(await response.text()) : failed(response.status);
  } catch {
    return failed(timeout.signal.aborted ? 'time-out' : 'network');
  } finally {
    clearTimeout(timer);
    abort.removeEventListener('abort', stop);
  }
}

function failed(received: NonNullable<Problem['received']>): Reading<never> {
  return { ok: false, problems: [{ code: 'missing', path: ['src'], expected: { type: 'response' }, received }] };
}
