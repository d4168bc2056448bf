import { assert } from 'chai';
import type { AnyElement } from './page.js';

/**
 * An element as a server draws it, outside the page; null where it has nothing to draw: a server sees neither addresses nor
 * tables, and cannot send every object along.
 */
export async function drawnOnServer<E extends AnyElement>(element: E, data?: unknown): Promise<E | null> {
  if (element.hasAttribute('src') || element.querySelector('table')) return null;
  if (data !== undefined && !isPlain(data)) return null;
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) attributes[name] = value;
  const own = attributes['lang'];
  attributes['lang'] ??= element.closest('[lang]')!.getAttribute('lang')!;
  const content = element.cloneNode(true) as E;
  const script = content.querySelector('script[type="application/json"]');
  const sent = data ?? parsed(script?.textContent);
  if (script && sent === undefined) return null;
  if (sent !== undefined) script?.remove();
  const response = await fetch('/render', {
    method: 'POST',
    body: JSON.stringify({ tag: element.localName, attributes, data: sent, content: content.innerHTML }),
  });
  const parent = document.createElement('div');
  parent.setHTMLUnsafe(await response.text());
  const drawn = parent.firstElementChild as E;
  assert.isOk(drawn.shadowRoot, 'the server has written a shadow root');
  if (drawn.shadowRoot!.querySelector('[part=loading]')) return null;
  if (own === undefined) drawn.removeAttribute('lang');
  const sentAlong = drawn.querySelector('script');
  // where the page gives the data itself; else behind the content, as the page has it
  if (data !== undefined) sentAlong?.remove();
  else if (sentAlong) drawn.append(sentAlong);
  return drawn;
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function isPlain(data: unknown): boolean {
  try {
    return structuredClone(data) !== undefined && JSON.stringify(data) !== undefined && Object(data) === data;
  } catch {
    return false;
  }
}

/** Fails unless a browser has drawn what a server has, but for what a server leaves to it. */
export function sameAsOnServer(element: AnyElement, drawn: AnyElement): void {
  assert.equal(bare(element), bare(drawn));
}

/** Remembers the nodes of a server's drawing; the function that is returned fails unless they have stayed. */
export function hydrationBegins(drawn: AnyElement): () => void {
  const before = [...drawn.shadowRoot!.querySelectorAll('*:not(style)')];
  return () => {
    const after = [...drawn.shadowRoot!.querySelectorAll('*')];
    assert.isTrue(
      before.length === after.length && before.every((node, i) => node === after[i]),
      `the nodes of the server have stayed: ${drawn.shadowRoot!.innerHTML}`,
    );
  };
}

/** Markup without style sheets, the comments of templates, and the order of attributes. */
function bare({ shadowRoot }: AnyElement): string {
  const write = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.localName === 'style') return '';
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
    return `<${node.localName}${attributes.join('')}>${[...node.childNodes].map(write).join('')}</>`;
  };
  return [...shadowRoot!.childNodes].map(write).join('');
}
