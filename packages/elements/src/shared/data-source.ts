import type { Problem, Reading } from '@cchc/core';
import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { ElementState } from './element-state.js';
import { CchcErrorEvent, CchcReadyEvent } from './events.js';
import { nearestLang } from './page-language.js';
import type { renderProblems } from './problems.js';
import type { Later, Readers } from './readers.js';
import { Refresh } from './refresh.js';

/** What a source needs of its element. */
export interface SourceHost<D> extends ReactiveControllerHost, HTMLElement {
  readonly data: unknown;
  readonly src: string | undefined;
  readonly timeout: number;
  readonly credentials: string | undefined;
  readonly refresh: number | undefined;
  readonly heading: string | undefined;
  readonly hasUpdated: boolean;
  /** Data in the element's own attributes, where it has any. */
  readAttributes(): Later<Reading<D>> | null;
  isEmpty(data: D): boolean;
  /** Imports what drawing these data needs beyond the element itself; undefined when all is there. */
  prepare?(data: D): Promise<unknown> | undefined;
}

/**
 * Where the data of an element come from: its property, its attributes, an address, a child script, a child table, in this
 * order. It reads them when they change, keeps the last good ones when a refresh fails, and tells the page.
 */
export class DataSource<D, E extends SourceHost<D>> implements ReactiveController {
  state: ElementState<D> = { status: 'loading' };

  readonly #refresh = new Refresh(() => void this.#load(true));
  #readers: Readers<D, E> | undefined;
  #content: MutationObserver | undefined;
  #request: AbortController | undefined;
  #isStale = true;
  #isFromAddress = false;
  #readIn: string | null = null;
  #arrived = new Date(0);
  #import: Promise<unknown> | undefined;

  /**
   * @param loadReaders the code that reads documents and tables; a card that gets its figures in attributes spares a
   *   page that code
   */
  constructor(
    private readonly host: E,
    private readonly loadReaders: () => Later<Readers<D, E>>,
  ) {
    host.addController(this);
  }

  /** Settles when all code that is being imported has arrived; requests are not waited for. */
  async imported(): Promise<void> {
    for (let code; code !== this.#import;) await (code = this.#import);
  }

  hostConnected(): void {
    this.#content = new MutationObserver(() => {
      if (this.host.data === undefined && !this.host.src) this.reload();
    });
    this.#content.observe(this.host, { childList: true, subtree: true, characterData: true });
    if (this.host.hasUpdated) this.reload();
  }

  hostDisconnected(): void {
    this.#content?.disconnect();
    this.#request?.abort();
    this.#refresh.stop();
  }

  /** Reads everything anew with the next update. */
  reload(): void {
    this.#isStale = true;
    this.host.requestUpdate();
  }

  /** Waits anew when the page wants another interval between refreshes. */
  reschedule(): void {
    if (this.#isFromAddress && this.host.isConnected) this.#refresh.schedule(this.host.refresh);
  }

  /** Reads what has changed; to be called before each drawing. */
  update(isChanged: boolean): void {
    const { host } = this;
    // the page's language decides how the numbers in a table or an attribute are read
    const language = nearestLang(host.querySelector('table') ?? host);
    const isReadAnew = language !== this.#readIn && host.data === undefined && !host.src;
    this.#readIn = language;
    if (!this.#isStale && !isReadAnew && !isChanged) return;
    this.#isStale = false;
    this.#read();
  }

  /** A server has neither pages nor addresses: only attributes are read there, and only those that need no more code. */
  updateOnServer(): void {
    const reading = this.host.readAttributes();
    if (reading && 'ok' in reading && reading.ok)
      this.state = { status: 'ready', data: reading.value, staleSince: null };
  }

  #read(): void {
    const { host } = this;
    this.#request?.abort();
    this.#request = undefined;
    this.#isFromAddress = false;
    this.#refresh.stop();
    const attributes = host.data === undefined ? host.readAttributes() : null;
    if (attributes) this.#whenThere(attributes, reading => this.#settle(reading));
    else this.#whenThere(this.#readers ?? this.loadReaders(), readers => this.#readWith((this.#readers = readers)));
  }

  #readWith(readers: Readers<D, E>): void {
    const settle = (reading: Reading<D>): void => this.#settle(reading);
    if (this.host.data !== undefined) this.#whenThere(readers.readDocument(this.host.data, this.host), settle);
    else if (this.host.src) void this.#load(false);
    else {
      const content = readers.readContent(this.host);
      if (content) this.#whenThere(content, settle);
      // a parser may still be writing the children of this element
      else if (this.host.ownerDocument.readyState !== 'loading') {
        settle({ ok: false, problems: [{ code: 'missing', path: ['data'] }] });
      }
    }
  }

  /** Goes on at once, or when code has been imported, unless something else has been read meanwhile. */
  #whenThere<M>(code: Later<M>, goOn: (code: M) => void): void {
    if (!(code instanceof Promise)) return goOn(code);
    const request = (this.#request = new AbortController());
    const isWanted = (): boolean => this.#request === request && !request.signal.aborted;
    this.#import = code.then(
      module => {
        if (isWanted()) goOn(module);
      },
      () => {
        // without that code there are no words for what is wrong
        if (isWanted()) this.#fail([], (_, { words }) => html`<p part="error" class="error">${words.failed}</p>`);
      },
    );
  }

  async #load(isRefresh: boolean): Promise<void> {
    const { host } = this;
    const { src, timeout: seconds, credentials } = host;
    const request = (this.#request = new AbortController());
    if (!isRefresh && this.state.status !== 'loading') this.#show({ status: 'loading' });
    const reading = await this.#readers!.readAddress(host, src!, { seconds, credentials, abort: request.signal });
    if (this.#request !== request || request.signal.aborted) return;
    this.#isFromAddress = true;
    if (reading.ok || !isRefresh || !('data' in this.state)) this.#settle(reading);
    else {
      this.#show({ ...this.state, staleSince: this.#arrived });
      host.dispatchEvent(new CchcErrorEvent(reading.problems));
    }
    // what has come is shown before more is asked for
    await this.imported();
    this.reschedule();
  }

  #settle(reading: Reading<D>): void {
    const { host } = this;
    if (!reading.ok) {
      const { problems } = reading;
      return this.#whenThere(import('./problems.js'), module => this.#fail(problems, module.renderProblems));
    }
    const data = reading.value;
    this.#whenThere<unknown>(host.prepare?.(data), () => this.#showData(data));
  }

  #showData(data: D): void {
    const { host } = this;
    this.#arrived = new Date();
    this.#show({ status: host.isEmpty(data) ? 'empty' : 'ready', data, staleSince: null });
    void host.updateComplete.then(() => host.dispatchEvent(new CchcReadyEvent(data)));
  }

  #fail(problems: readonly Problem[], render: typeof renderProblems): void {
    this.#show({ status: 'error', problems, render });
    this.host.dispatchEvent(new CchcErrorEvent(problems));
  }

  #show(state: ElementState<D>): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
