import type { ReactiveController, ReactiveControllerHost } from 'lit';

const hosts = new Set<ReactiveControllerHost>();
let media: MediaQueryList | undefined;
const redraw = (): void => hosts.forEach(host => host.requestUpdate());

/** Renders the host anew when the page goes to paper and comes back: paper gets the table, a screen only on request. */
export class Printing implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get current(): boolean {
    return media?.matches ?? false;
  }

  hostConnected(): void {
    hosts.add(this.host);
    if (media) return;
    media = matchMedia('print');
    media.addEventListener('change', redraw);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size > 0) return;
    media?.removeEventListener('change', redraw);
    media = undefined;
  }
}
