import type { LitElement, ReactiveController } from 'lit';

/**
 * Notes where something else in the page, such as an extension that translates, changes what an element has drawn. Templates
 * know their nodes by place: they would write new figures into nodes that are gone, and leave the old ones standing.
 */
export class ForeignChanges implements ReactiveController {
  /** Whether something was changed since the last drawing. */
  isFound = false;
  #observer: MutationObserver | undefined;
  #drawing = 0;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** The number of the drawing: another one where all is to be drawn anew. */
  get drawing(): number {
    if (this.isFound || this.#observer?.takeRecords().length) this.#drawing += 1;
    this.isFound = false;
    return this.#drawing;
  }

  /** The element's own changes are not looked at. */
  hostUpdated(): void {
    this.#observer ??= this.#watch();
    this.#observer.takeRecords();
  }

  #watch(): MutationObserver {
    const observer = new MutationObserver(() => (this.isFound = true));
    observer.observe(this.host.renderRoot, { childList: true, characterData: true, subtree: true });
    return observer;
  }
}
