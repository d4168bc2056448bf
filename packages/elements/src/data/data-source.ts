import type { Problem, Reading } from '@cchc/core';
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { h } from '../view/view.js';
import type { ElementState } from './data-state.js';
import { CchcErrorEvent, CchcReadyEvent } from '../element/events.js';
import { nearestLang } from '../element/page-language.js';
import type { viewProblems } from '../parts/problem-list.js';

/** At once, or when more code has been imported. */
export type Later<T> = T | Promise<T>;

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

/** All ways to data other than attributes. */
export interface PageData {
  read(): void;
  /** Lets go of everything that is under way or watched. */
  stop(): void;
  /** Waits anew for the next refresh. */
  reschedule(): void;
}

/** Opens these ways for an element. */
export type OpenPage<D, E> = (host: E, source: DataReceiver<D>) => PageData;

/** Who is told of data. */
export interface DataReceiver<D> {
  readonly state: ElementState<D>;
  /** Shows the data that have been read, or what is wrong with them; a promise is of code that reads them. */
  settle(reading: Later<Reading<D>>): void;
  show(state: ElementState<D>): void;
  /** Reads everything anew with the next update. */
  reload(): void;
  /** Settles when all code that is being imported has arrived; requests are not waited for. */
  imported(): Promise<void>;
}

/**
 * Where the data of an element come from: its property, its attributes, an address, a child script, a child table, in this
 * order. It reads them when they change, shows what came of it, and tells the page.
 */
export class DataSource<D, E extends SourceHost<D>> implements ReactiveController, DataReceiver<D> {
  state: ElementState<D> = { status: 'loading' };

  #page: PageData | undefined;
  #isStale = true;
  #readIn: string | null = null;
  #wanted: unknown;
  #import: Promise<unknown> | undefined;

  /**
   * @param importPage the code that reads all but attributes; a card that gets its figures in attributes spares a page
   *   that code
   */
  constructor(
    private readonly host: E,
    private readonly importPage: () => Later<OpenPage<D, E>>,
  ) {
    host.addController(this);
  }

  async imported(): Promise<void> {
    for (let code; code !== this.#import;) await (code = this.#import);
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.reload();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  reload(): void {
    this.#isStale = true;
    this.host.requestUpdate();
  }

  /** Waits anew when the page wants another interval between refreshes. */
  reschedule(): void {
    this.#page?.reschedule();
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
    this.#stop();
    this.#read();
  }

  #read(): void {
    const { host } = this;
    const attributes = host.data === undefined ? host.readAttributes() : null;
    if (attributes) this.settle(attributes);
    else if (this.#page) this.#page.read();
    else this.#whenThere(this.importPage(), open => (this.#page = open(host, this)).read());
  }

  settle(reading: Later<Reading<D>>): void {
    this.#whenThere(reading, reading => {
      if (reading.ok) {
        const data = reading.value;
        this.#whenThere<unknown>(this.host.prepare?.(data), () => this.#showData(data));
      } else {
        const { problems } = reading;
        this.#whenThere(import('../parts/problem-list.js'), ({ viewProblems }) => this.#fail(problems, viewProblems));
      }
    });
  }

  show(state: ElementState<D>): void {
    this.state = state;
    this.host.requestUpdate();
  }

  #stop(): void {
    this.#wanted = undefined;
    this.#page?.stop();
  }

  /** Goes on at once, or when code has been imported, unless something else has been read meanwhile. */
  #whenThere<M>(code: Later<M>, goOn: (code: M) => void): void {
    if (!(code instanceof Promise)) return goOn(code);
    const wanted = (this.#wanted = code);
    const ifWanted =
      <A>(next: (argument: A) => void) =>
      (argument: A): void => {
        if (this.#wanted === wanted) next(argument);
      };
    this.#import = code.then(
      ifWanted(goOn),
      // without that code there are no words for what is wrong
      ifWanted(() => this.#fail([], (_, { words }) => h('p', { part: 'error', class: 'error' }, words.failed))),
    );
  }

  #showData(data: D): void {
    const { host } = this;
    this.show({ status: host.isEmpty(data) ? 'empty' : 'ready', data, staleSince: null });
    void host.updateComplete.then(() => host.dispatchEvent(new CchcReadyEvent(data)));
  }

  #fail(problems: readonly Problem[], view: typeof viewProblems): void {
    this.show({ status: 'error', problems, view });
    this.host.dispatchEvent(new CchcErrorEvent(problems));
  }
}
