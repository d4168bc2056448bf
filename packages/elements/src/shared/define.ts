import { formatNumber, languageOf } from '@cchc/core';

/**
 * Registers an element. A tag that is already taken is left alone, so that a second copy of the script does no harm, and
 * where there is no registry, as on a server, nothing happens.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined' || customElements.get(tag)) return;
  customElements.define(tag, element);
  // the first number that a browser formats takes it longer than a figure: time that is idle while data are loaded
  globalThis.requestIdleCallback?.(() => formatNumber(0, languageOf(document.documentElement.lang)));
}
