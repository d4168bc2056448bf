import type { Problem } from '@cchc/core';

/** Fired when an element has drawn its data; again after each change of data. */
export class CchcReadyEvent<D = unknown> extends Event {
  /** @param warnings what was left out, taken for something, or is doubtful; `describeWarning` of core words them */
  constructor(
    readonly data: D,
    readonly warnings: readonly Problem[] = [],
  ) {
    super('cchc-ready', { bubbles: true, composed: true });
  }
}

/** Fired when data could not be read or loaded, also when a refresh failed and the last good figures stay. */
export class CchcErrorEvent extends Event {
  constructor(readonly problems: readonly Problem[]) {
    super('cchc-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'cchc-ready': CchcReadyEvent;
    'cchc-error': CchcErrorEvent;
  }
}
