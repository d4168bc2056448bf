import type { Reading } from '@cchc/core';
import { parseCsv } from '@cchc/core/documents/table';
import type { AddressRequest } from './data-request.js';
import { andThen, readJsonText, type FigureReaders } from './figure-readers.js';
import { loadText } from './load-text.js';
import { Refresh } from './refresh.js';

/** Reads a document from an address, and again with each refresh. */
export class AddressReading<D> {
  #abort: AbortController | undefined;
  #hasArrived = false;
  #seconds: number | undefined;
  readonly #refresh = new Refresh(() => void this.#load(true));

  /** @param arrived told of each answer; the next refresh is waited for when it has been shown */
  constructor(
    private readonly request: AddressRequest,
    private readonly readers: FigureReaders<D>,
    private readonly arrived: (reading: Reading<D>, isRefresh: boolean) => Promise<void>,
  ) {
    this.#seconds = request.refresh;
    void this.#load(false);
  }

  stop(): void {
    this.#abort?.abort();
    this.#refresh.stop();
  }

  /** Waits anew for the next refresh; a first answer under way is waited for as it is. */
  refreshEvery(seconds: number | undefined): void {
    this.#seconds = seconds;
    if (this.#hasArrived) this.#refresh.schedule(seconds);
  }

  async #load(isRefresh: boolean): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    // what rejects is code that could not be imported: without it there are no words for what is wrong
    const reading = await readAddress(this.request, this.readers, signal).catch(
      () => ({ ok: false, problems: [] }) as const,
    );
    if (signal.aborted) return;
    await this.arrived(reading, isRefresh);
    this.#hasArrived = true;
    if (!signal.aborted) this.#refresh.schedule(this.#seconds);
  }
}

/** JSON or, by its media type or its name, CSV. */
async function readAddress<D>(
  request: AddressRequest,
  readers: FigureReaders<D>,
  abort: AbortSignal,
): Promise<Reading<D>> {
  const { src, base, table } = request;
  return andThen(await loadText(request, abort), ({ text, type }) => {
    if (!isCsv(src, type)) return readJsonText(text, readers);
    const { href, pathname } = new URL(src, base);
    const file = decoded(pathname.split('/').at(-1)!) || href;
    const title = table.title || file.replace(/\.csv$/i, '');
    const source = { name: file, ...(href.startsWith('http') ? { url: href } : {}) };
    return andThen(parseCsv(text), cells => readers.readTable({ ...cells, title, source }, table.language));
  });
}

/** A part of an address as people read it; as it is where it is not well formed. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Servers that know no CSV call it plain text, and then the name decides. */
function isCsv(url: string, type: string): boolean {
  return /^text\/csv/i.test(type) || (!/json/i.test(type) && /\.csv(?:[?#]|$)/i.test(url));
}
