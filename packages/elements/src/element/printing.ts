import type { ReactiveController, ReactiveControllerHost } from 'lit';

const printings = new Set<Printing>();
let media: MediaQueryList | undefined;
const EVENTS = ['beforeprint', 'afterprint'];
let isPrinting = false;

/** Firefox prints a copy of the page as it was after `beforeprint`; pictures of the printed page know the medium only. */
function redraw({ type }: Event): void {
  const wasPrinting = isPrinting;
  isPrinting = type === 'beforeprint' || media?.matches === true;
  if (isPrinting === wasPrinting) return;
  for (const { draw } of printings) {
    try {
      draw();
    } catch (error) {
      // one that cannot be drawn keeps no other from the paper
      reportError(error);
    }
  }
}

function listen(): void {
  // pages without a screen, such as those of test tools, have no media
  media = globalThis.matchMedia?.('print');
  isPrinting = media?.matches === true;
  media?.addEventListener('change', redraw);
  for (const type of EVENTS) addEventListener(type, redraw);
}

function stopListening(): void {
  media?.removeEventListener('change', redraw);
  for (const type of EVENTS) removeEventListener(type, redraw);
}

/** Draws the host anew when the page goes to paper and comes back: paper gets the table, a screen only on request. */
export class Printing implements ReactiveController {
  /** @param draw draws the host before it returns: a copy of the page is not waited for */
  constructor(
    host: ReactiveControllerHost,
    readonly draw: () => void,
  ) {
    host.addController(this);
  }

  get current(): boolean {
    return isPrinting;
  }

  hostConnected(): void {
    printings.add(this);
    if (printings.size === 1) listen();
  }

  hostDisconnected(): void {
    printings.delete(this);
    if (printings.size === 0) stopListening();
  }
}
