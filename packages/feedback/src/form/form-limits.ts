import { RateLimit } from './rate-limit.js';

/** How many ratings an address may send, by how well they are guarded. */
export class FormLimits {
  readonly #usual: RateLimit;
  readonly #kiosk: RateLimit;
  readonly #unproved: RateLimit;

  constructor(perHour: number) {
    this.#usual = new RateLimit(perHour);
    // one device serves everybody who passes by
    this.#kiosk = new RateLimit(perHour * 10);
    // without scripts nobody works for a proof: such pages are taken, but fewer of them
    this.#unproved = new RateLimit(Math.max(1, Math.floor(perHour / 10)));
  }

  /** Null, or the seconds to wait. */
  take(address: string, kind: 'usual' | 'kiosk' | 'unproved'): Promise<number | null> {
    return { usual: this.#usual, kiosk: this.#kiosk, unproved: this.#unproved }[kind].take(address);
  }
}
