/**
 * Registers an element. A tag that is already taken is left alone, so that a second copy of the script does no harm, and
 * where there is no registry, as on a server, nothing happens.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined' || customElements.get(tag)) return;
  customElements.define(tag, element);
}
