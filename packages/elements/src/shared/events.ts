import type { Problem } from '@cchc/core';

/** Fired when an element has drawn its data; again after each change of data. */
export class CchcReadyEvent<D = unknown> extends Event {
  constructor(readonly data: D) {
    super('cchc-ready', { bubbles: true, composed: true });
  }
}

/** Fired when data could not be read or loaded, also when a refresh failed and the last good figures stay. */
export class CchcErrorEvent extends Event {
  constructor(readonly problems: readonly Problem[]) {
    super('cchc-error', { bubbles: true, composed: true });
  }
}

/** Fired when a reader moves to another period of a figure, by key, pointer or touch, and when they leave it. */
export class CchcFocusPointEvent extends Event {
  /**
   * @param period the period, such as `2024`; null when none is looked at any more
   * @param text what the reader is told of it
   */
  constructor(
    readonly period: string | null,
    readonly text: string,
  ) {
    super('cchc-focus-point', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'cchc-ready': CchcReadyEvent;
    'cchc-error': CchcErrorEvent;
    'cchc-focus-point': CchcFocusPointEvent;
  }
}
