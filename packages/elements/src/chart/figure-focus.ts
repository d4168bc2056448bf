import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CchcFocusPointEvent } from './focus-point-event.js';

/** A point of time that a reader can stop at. */
export interface Stop {
  readonly period: string;
  /** Distance from the left edge, in percent of the plot. */
  readonly x: number;
}

/** Keys and how far they go; the drawing runs from left to right in every language. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Leads a reader from period to period of a figure, by arrow keys, pointer and touch alike. The figure is one tab stop;
 * Escape puts away what is shown.
 */
export class FigureFocus implements ReactiveController {
  /** Where the reader is; null where nothing is shown. */
  at: number | null = null;
  /** Where they go on from: Escape puts the figures away and keeps the place. */
  #place: number | null = null;
  #stops: readonly Stop[] = [];
  #say: (at: number) => string = () => '';

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#go(null);
  }

  /**
   * Takes the stops of what is drawn now; a reader who was beyond them is at none.
   *
   * @param say all that is known at a stop, as one text
   */
  update(stops: readonly Stop[], say: (at: number) => string): void {
    this.#stops = stops;
    this.#say = say;
    if (this.start < stops.length) return;
    this.#place = this.at = null;
    this.#watchEscape();
  }

  /** Where a reader who comes by key begins: at the latest. */
  get start(): number {
    return this.#place ?? this.#stops.length - 1;
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey || this.#stops.length === 0) return;
    if (step === undefined) return;
    this.#go(Math.min(Math.max(this.start + step, 0), this.#stops.length - 1));
    event.preventDefault();
  };

  readonly onFocus = (): void => {
    if (this.at === null && this.#stops.length > 0) this.#go(this.start);
  };

  readonly onBlur = (): void => this.#go(null);

  readonly onPointer = (event: PointerEvent): void => {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    if (width === 0 || this.#stops.length === 0) return;
    const x = ((event.clientX - left) / width) * 100;
    let nearest = 0;
    this.#stops.forEach((stop, i) => {
      if (Math.abs(stop.x - x) < Math.abs(this.#stops[nearest]!.x - x)) nearest = i;
    });
    this.#go(nearest);
  };

  /** A finger that is lifted leaves the figures standing; a mouse that goes away takes them along. */
  readonly onLeave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' && !(event.currentTarget as Element).matches(':focus')) this.#go(null);
  };

  /** Wherever the keyboard is: a pointer brings figures without bringing the focus. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#go(null, this.at);
  };

  #watchEscape(): void {
    document[this.at === null ? 'removeEventListener' : 'addEventListener'](
      'keydown',
      this.#onEscape as EventListener,
      true,
    );
  }

  #go(at: number | null, place = at): void {
    this.#place = place;
    if (at === this.at) return;
    this.at = at;
    this.#watchEscape();
    this.host.requestUpdate();
    this.host.dispatchEvent(
      at === null ? new CchcFocusPointEvent(null, '') : new CchcFocusPointEvent(this.#stops[at]!.period, this.#say(at)),
    );
  }
}
