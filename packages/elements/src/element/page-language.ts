import { languageOf, type Language } from '@cchc/core/language';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from './is-server.js';

/** The nearest `lang`, looked for through shadow roots as CSS inherits through them; a server knows the element alone. */
export function nearestLang(element: Element): string | null {
  if (isServer) return element.getAttribute('lang');
  for (let node: Element | null = element; node;) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang');
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

/** Renders the host anew when a `lang` anywhere in the page changes; one observer serves all elements. */
export class PageLanguage implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  get current(): Language {
    return languageOf(nearestLang(this.host));
  }

  hostConnected(): void {
    hosts.add(this.host);
    if (observer) return;
    observer = new MutationObserver(() => hosts.forEach(host => host.requestUpdate()));
    observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }
}
