import type { DataReceiver, PageData, SourceHost } from './data-source.js';
import { CchcErrorEvent } from '../element/events.js';
import type { Readers } from './readers.js';
import { Refresh } from './refresh.js';
import { warmUp } from '../element/warm-up.js';

/**
 * The ways to data that are not an element's attributes: its property `data`, an address, a child script, a child table, in
 * this order. It reads anew when the content changes or a refresh is due, and keeps the last good data when one fails.
 */
export class PageSource<D, E extends SourceHost<D>> implements PageData {
  readonly #refresh = new Refresh(() => void this.#load(true));
  #content: MutationObserver | undefined;
  #request: AbortController | undefined;
  #isFromAddress = false;
  #arrived = new Date(0);

  constructor(
    private readonly host: E,
    private readonly source: DataReceiver<D>,
    private readonly readers: Readers<D, E>,
  ) {}

  read(): void {
    const { host, source, readers } = this;
    if (host.data !== undefined) source.settle(readers.readDocument(host.data, host));
    else if (host.src) {
      // an element that has left the page reads its address when it comes back
      if (host.isConnected) void this.#load(false);
    } else {
      this.#watchContent();
      const content = readers.readContent(host);
      if (content) source.settle(content);
      // a parser may still be writing the children of this element
      else if (host.ownerDocument.readyState === 'loading') {
        host.ownerDocument.addEventListener('DOMContentLoaded', () => source.reload(), { once: true });
      } else source.settle({ ok: false, problems: [{ code: 'missing', path: [readers.missing(host)] }] });
    }
  }

  stop(): void {
    this.#content?.disconnect();
    this.#request?.abort();
    this.#refresh.stop();
    this.#isFromAddress = false;
  }

  reschedule(): void {
    if (this.#isFromAddress && this.host.isConnected) this.#refresh.schedule(this.host.refresh);
  }

  #watchContent(): void {
    // no server has one
    if (typeof MutationObserver === 'undefined') return;
    this.#content ??= new MutationObserver(() => this.source.reload());
    this.#content.observe(this.host, { childList: true, subtree: true, characterData: true });
  }

  async #load(isRefresh: boolean): Promise<void> {
    const { host, source } = this;
    const { src, timeout: seconds, credentials } = host;
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    if (!isRefresh) {
      warmUp();
      if (source.state.status !== 'loading') source.show({ status: 'loading' });
    }
    const loading = this.readers.readAddress(host, src!, { seconds, credentials, abort: signal });
    // what rejects is code that could not be imported
    const reading = await loading.catch(() => ({ ok: false, problems: [] }) as const);
    if (signal.aborted) return;
    const { state } = source;
    if (reading.ok) this.#arrived = new Date();
    if (isRefresh && !reading.ok && 'data' in state) {
      source.show({ ...state, staleSince: this.#arrived });
      host.dispatchEvent(new CchcErrorEvent(reading.problems));
    } else source.settle(loading);
    this.#isFromAddress = true;
    // what has come is shown before more is asked for
    await source.imported();
    if (!signal.aborted) this.reschedule();
  }
}
