import { assert } from 'chai';
import type { Problem } from '@cchc/core';
import { drawnOnServer, hydrationBegins, sameAsOnServer } from './server.js';
import type { CchcRankCard, CchcSatisfactionTrend } from '../../dist/index.js';
import '../../dist/define.js';

export type AnyElement = CchcSatisfactionTrend | CchcRankCard;

/** What the page around an element is like. */
export interface Surroundings {
  readonly lang?: string;
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

/** How the elements of a suite come to be: drawn in the browser, on a server beside it, or there and taken over. */
const way = window.way ?? 'client';

declare global {
  interface Window {
    way?: 'client' | 'server' | 'hydrated';
  }
}

let page: HTMLElement | undefined;
let events: Event[] = [];
let thrown: unknown[] = [];

const note = (event: Event): unknown => events.push(event);
addEventListener('cchc-ready', note);
addEventListener('cchc-error', note);
addEventListener('error', ({ error }) => thrown.push(error));
addEventListener('unhandledrejection', ({ reason }) => thrown.push(reason));

afterEach('nothing was thrown', async () => {
  page?.remove();
  page = undefined;
  events = [];
  // rejected promises are reported after the task that rejected them
  await pause();
  const caught = thrown;
  thrown = [];
  assert.deepEqual(caught, []);
});

/** One turn of the event loop, or longer. */
export function pause(ms = 0): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}

/** Waits until something holds; fails with its own text after five seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (const end = performance.now() + 5000; !holds(); await pause(2)) {
    if (performance.now() > end) throw new Error(`waited in vain until ${holds.toString()}`);
  }
}

/** Puts markup into a page of the given language, width and colours, without waiting; returns the element in it. */
export function put<E extends AnyElement>(
  markup: string,
  { lang = 'vi', width = 1000, scheme = 'light' }: Surroundings = {},
): E {
  page?.remove();
  page = document.createElement('main');
  page.lang = lang;
  page.style.cssText = `width: ${width}px; color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
  page.innerHTML = markup;
  document.body.append(page);
  return page.querySelector<E>('cchc-satisfaction-trend, cchc-rank-card')!;
}

/** Puts markup into a page and waits until its element has read and drawn. */
export async function show<E extends AnyElement>(markup: string, surroundings?: Surroundings): Promise<E> {
  const element = put<E>(markup, surroundings);
  if (way === 'client') {
    await settled(element);
    return element;
  }
  return throughServer(element, await drawnOnServer(element));
}

/** Shows an element that gets its data from its property. */
export async function showData(tag: string, data: unknown, surroundings?: Surroundings): Promise<AnyElement> {
  const element = put<AnyElement>(`<${tag}></${tag}>`, surroundings);
  if (way === 'client') {
    element.data = data as never;
    await settled(element);
    return element;
  }
  return throughServer(element, await drawnOnServer(element, data), data);
}

/**
 * Shows what a server has drawn of an element in its place: takes it over, or draws it in the browser and compares the two.
 *
 * @param drawn the element as a server has drawn it, not yet in the page; null where it draws none
 */
async function throughServer<E extends AnyElement>(element: E, drawn: E | null, data?: unknown): Promise<E> {
  if (data !== undefined) (drawn ?? element).data = data as never;
  if (!drawn) {
    await settled(element);
    return element;
  }
  if (way === 'server') {
    if (data !== undefined) {
      events = [];
      element.data = data as never;
    }
    await settled(element);
    sameAsOnServer(element, drawn);
    return element;
  }
  const kept = hydrationBegins(drawn);
  events = [];
  element.replaceWith(drawn);
  await settled(drawn);
  kept();
  return drawn;
}

/** Waits until all that the last change of an element or of its content leads to is drawn. */
export async function settled(element: AnyElement): Promise<void> {
  // observers of the content report at the end of the current task
  await pause();
  await until(() => status(element) !== 'loading');
  await element.updateComplete;
}

/** The state that an element shows. */
export function status(element: AnyElement): 'loading' | 'ready' | 'empty' | 'error' {
  const shown = (['loading', 'empty', 'error'] as const).find(name => part(element, name));
  return shown ?? (part(element, 'base') ? 'ready' : 'loading');
}

/** The first element with a part name. */
export function part<E extends Element = HTMLElement>(element: AnyElement, name: string): E | null {
  return element.shadowRoot?.querySelector<E>(`[part~=${name}]`) ?? null;
}

/** The text of an element's shadow tree, or of a part of it, with white space collapsed. */
export function text(element: AnyElement, name = 'base'): string {
  return (part(element, name)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Whether the content that the page gave an element takes up room. */
export function showsFallback(element: AnyElement): boolean {
  const child = element.firstElementChild;
  return child !== null && child.getClientRects().length > 0;
}

/** The events of one kind since the test began. */
export function fired<T extends Event>(type: 'cchc-ready' | 'cchc-error'): T[] {
  return events.filter(event => event.type === type) as T[];
}

/** The problems of the last `cchc-error`. */
export function problems(): readonly Problem[] {
  return fired<Event & { problems: readonly Problem[] }>('cchc-error').at(-1)?.problems ?? [];
}
