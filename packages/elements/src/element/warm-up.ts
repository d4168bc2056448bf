import { formatNumber, languageOf } from '@cchc/core/language';

/** The first number that a browser formats takes it longer than a figure: this is done while data are loaded. */
export function warmUp(): void {
  globalThis.requestIdleCallback?.(() => formatNumber(0, languageOf(document.documentElement.lang)));
}
