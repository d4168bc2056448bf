/** Calls back every so many seconds while the page is seen; what fell due while it was hidden is made up for at once. */
export class Refresh {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDue = false;

  constructor(private readonly callback: () => void) {}

  /** Starts waiting; nothing happens for what is no positive number of seconds. */
  schedule(seconds: number | undefined): void {
    this.stop();
    if (!(seconds! > 0)) return;
    document.addEventListener('visibilitychange', this);
    // browsers take no longer wait than 2^31 ms
    this.#timer = setTimeout(() => this.#fall(), Math.min(seconds!, 1e6) * 1000);
  }

  stop(): void {
    // a server has neither timers to stop nor a page to listen to
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isDue = false;
    document.removeEventListener('visibilitychange', this);
  }

  handleEvent(): void {
    if (this.#isDue) this.#fall();
  }

  #fall(): void {
    this.#isDue = document.hidden;
    if (!this.#isDue) this.callback();
  }
}
