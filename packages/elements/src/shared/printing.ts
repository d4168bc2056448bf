import type { ReactiveController, ReactiveControllerHost } from 'lit';

const hosts = new Set<ReactiveControllerHost>();
let media: MediaQueryList | undefined;
const EVENTS = ['beforeprint', 'afterprint'];
let isPrinting = false;

/** Firefox prints a copy of the page as it was after `beforeprint`; pictures of the printed page know the medium only. */
function redraw({ type }: Event): void {
  isPrinting = type === 'beforeprint' || media!.matches;
  hosts.forEach(host => host.requestUpdate());
}

/** Renders the host anew when the page goes to paper and comes back: paper gets the table, a screen only on request. */
export class Printing implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get current(): boolean {
    return isPrinting;
  }

  hostConnected(): void {
    hosts.add(this.host);
    if (media) return;
    media = matchMedia('print');
    isPrinting = media.matches;
    media.addEventListener('change', redraw);
    for (const type of EVENTS) addEventListener(type, redraw);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size > 0) return;
    media?.removeEventListener('change', redraw);
    for (const type of EVENTS) removeEventListener(type, redraw);
    media = undefined;
  }
}
