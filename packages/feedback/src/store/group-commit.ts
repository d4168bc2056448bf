import { StoreTrouble } from './store-trouble.js';

interface Waiting<Item, Result> {
  readonly items: readonly Item[];
  readonly resolve: (results: Result[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Writes what many callers bring in one transaction at a time: while one is being written the next gathers, so that the
 * cost of making it durable is shared when many come at once, and nobody waits when few do.
 *
 * @param write keeps the items durably and gives one result per item
 * @param largest items that one transaction takes, unless one caller brings more
 * @param mostWaiting items that may wait; further callers are turned away, so that memory stays bounded
 */
export class GroupCommit<Item, Result> {
  #queue: Waiting<Item, Result>[] = [];
  #waiting = 0;
  #running: Promise<void> | undefined;

  constructor(
    readonly write: (items: readonly Item[]) => Promise<Result[]>,
    readonly largest = 2000,
    readonly mostWaiting = 50_000,
  ) {}

  add(items: readonly Item[]): Promise<Result[]> {
    if (this.#waiting > 0 && this.#waiting + items.length > this.mostWaiting) {
      return Promise.reject(new StoreTrouble('slow'));
    }
    this.#waiting += items.length;
    return new Promise((resolve, reject) => {
      this.#queue.push({ items, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Waits until nothing waits any more. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    // one turn of the loop, so that callers of the same moment share the first transaction too
    await Promise.resolve();
    while (this.#queue.length > 0) await this.#writeNext();
    this.#running = undefined;
  }

  async #writeNext(): Promise<void> {
    const group: Waiting<Item, Result>[] = [];
    let size = 0;
    while (this.#queue.length > 0 && (size === 0 || size + this.#queue[0]!.items.length <= this.largest)) {
      const next = this.#queue.shift()!;
      group.push(next);
      size += next.items.length;
    }
    try {
      const results = await this.write(group.flatMap(({ items }) => items));
      let start = 0;
      for (const { items, resolve } of group) resolve(results.slice(start, (start += items.length)));
    } catch (error) {
      for (const { reject } of group) reject(error);
    } finally {
      this.#waiting -= size;
    }
  }
}
