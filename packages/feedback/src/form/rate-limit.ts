import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const HOUR = 3600;

/** Counts in the memory of this process; nothing that names an address is kept. */
export class RateLimit {
  readonly #limiter: RateLimiterMemory;

  constructor(readonly perHour: number) {
    this.#limiter = new RateLimiterMemory({ points: perHour, duration: HOUR });
  }

  /**
   * Takes one from the hour of whoever has this name.
   *
   * @returns null, or the seconds to wait when the hour has none left
   */
  async take(name: string): Promise<number | null> {
    try {
      await this.#limiter.consume(name);
      return null;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
      throw refusal;
    }
  }
}
