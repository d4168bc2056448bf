import type { Reading } from '@cchc/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AddressReading } from './address-reading.js';
import type { DataRequest } from './data-request.js';
import type { DataState } from './data-state.js';
import type { FigureReaders } from './figure-readers.js';
import { lazyModule, type Later } from './lazy-module.js';

/** What reads other sources than properties and attributes: many cards do without. */
const addresses = lazyModule(() => import('./address-reading.js'));
const contents = lazyModule(() => import('./page-content.js'));

/** What a controller is told of the element's own kind of data. */
export interface DataKind<D> {
  readers(): FigureReaders<D>;
  isEmpty(data: D): boolean;
  /** Imports what drawing these data, or telling what is wrong with them, takes; nothing when all is there. */
  prepare(reading: Reading<D>): Promise<unknown> | undefined;
  /** The content of the page has changed. */
  contentChanged(): void;
}

/**
 * Keeps what an element has read: takes a request, reads it, and holds the state that came of it. What is at hand is read
 * at once, so that it is drawn in the same update; for an address, and for code that has yet to be imported, the element is
 * updated again. A refresh that fails keeps the last good figures.
 */
export class DataController<D> implements ReactiveController {
  state: DataState<D> = { status: 'loading' };

  #wanted: Promise<unknown> | undefined;
  #code: Promise<void> = Promise.resolve();
  #address: AddressReading<D> | undefined;
  #endWatch: (() => void) | undefined;
  #arrived = new Date(0);

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly kind: DataKind<D>,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Settles when all code that is being imported has arrived; answers of addresses are not waited for. */
  async codeComplete(): Promise<void> {
    for (let code; code !== this.#code;) await (code = this.#code);
  }

  /** Reads anew; what was under way is let go. */
  read(request: DataRequest<D>): void {
    this.#stop();
    const readers = this.kind.readers();
    switch (request.from) {
      case 'property':
        return this.#settle(readers.readDocument(request.document));
      case 'attributes':
        return this.#settle(request.reading);
      case 'content':
        return this.#with(contents, ({ readContent, watchContent }) => {
          this.#endWatch = watchContent(request, () => this.kind.contentChanged());
          const reading = readContent(request, readers);
          if (reading) this.#settle(reading);
        });
      case 'address':
        this.#show({ status: 'loading' });
        this.#with(addresses, ({ AddressReading }) => {
          this.#address = new AddressReading(request, readers, (...answer) => this.#answer(...answer));
        });
    }
  }

  /** What was read cannot be drawn. */
  fail(): void {
    this.#show({ status: 'error', problems: [] });
  }

  /** Seconds after which an address is asked again; never without. */
  refreshEvery(seconds: number | undefined): void {
    this.#address?.refreshEvery(seconds);
  }

  #stop(): void {
    this.#wanted = undefined;
    this.#address?.stop();
    this.#endWatch?.();
    this.#address = this.#endWatch = undefined;
  }

  /** An answer has come; settles when it is shown. */
  #answer(reading: Reading<D>, isRefresh: boolean): Promise<void> {
    const { state } = this;
    if (reading.ok) this.#arrived = new Date();
    if (isRefresh && !reading.ok && 'data' in state)
      this.#show({ ...state, staleSince: this.#arrived, problems: reading.problems });
    else this.#settle(reading);
    return this.codeComplete();
  }

  #settle(later: Later<Reading<D>>): void {
    if (later instanceof Promise) return this.#await(later, reading => this.#settle(reading));
    const preparing = this.kind.prepare(later);
    if (preparing) this.#await(preparing, () => this.#showReading(later));
    else this.#showReading(later);
  }

  /** Goes on with code at once, or when it has been imported. */
  #with<M>(module: { readonly now: M | undefined; load(): Promise<M> }, goOn: (code: M) => void): void {
    if (module.now) goOn(module.now);
    else this.#await(module.load(), goOn);
  }

  /** Goes on when something has come, unless something else has been read meanwhile. */
  #await<T>(wanted: Promise<T>, goOn: (value: T) => void): void {
    this.#wanted = wanted;
    const ifWanted =
      <A>(next: (argument: A) => void) =>
      (argument: A): void => {
        if (this.#wanted === wanted) next(argument);
      };
    this.#code = wanted.then(
      ifWanted(goOn),
      // without that code there are no words for what is wrong
      ifWanted(() => this.#show({ status: 'error', problems: [] })),
    );
  }

  #showReading(reading: Reading<D>): void {
    this.#show(
      reading.ok
        ? {
            status: this.kind.isEmpty(reading.value) ? 'empty' : 'ready',
            data: reading.value,
            warnings: reading.warnings ?? [],
            staleSince: null,
            problems: [],
          }
        : { status: 'error', problems: reading.problems },
    );
  }

  #show(state: DataState<D>): void {
    if (state.status === 'loading' && this.state.status === 'loading') return;
    this.state = state;
    this.host.requestUpdate();
  }
}
