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
    'cchc-focus-point': CchcFocusPointEvent;
  }
}
