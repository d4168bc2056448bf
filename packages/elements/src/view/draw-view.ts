import type { Attributes, ViewNode } from './view.js';

const SVG = 'http://www.w3.org/2000/svg';

type Part = ViewNode | string;

/** Makes what a view describes; a part of a drawing says so. */
export function drawView(view: Part, isInSvg = false): ChildNode {
  if (typeof view === 'string') return document.createTextNode(view);
  const { name, attributes, content } = view;
  const isSvg = isInSvg || name === 'svg';
  const element = isSvg ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const key in attributes) setAttribute(element as HTMLElement, key, attributes[key]!);
  for (const child of content) element.append(typeof child === 'string' ? child : drawView(child, isSvg));
  return element as ChildNode;
}

/**
 * Makes what shows one view show another, and touches what has changed only: a reader keeps the focus, what they have
 * opened and how far they have scrolled. What is the very same object in both is not looked at. Where something else in
 * the page has put nodes in or taken some away, that part is drawn anew.
 *
 * @returns what shows the view now: the same node where it can be kept
 */
export function redrawView(node: ChildNode, view: Part, before: Part | undefined): ChildNode {
  if (view === before) return node;
  const element = node as Node as HTMLElement;
  if (typeof view === 'string' || typeof before !== 'object' || element.localName !== view.name) {
    const drawn = drawView(view, (node.parentNode as Element).namespaceURI === SVG);
    node.replaceWith(drawn);
    return drawn;
  }
  const { attributes, content } = view;
  for (const key in { ...before.attributes, ...attributes }) {
    const value = attributes[key] ?? false;
    if (value !== (before.attributes[key] ?? false)) setAttribute(element, key, value);
  }
  if (element.childNodes.length !== before.content.length) element.replaceChildren();
  const nodes = [...element.childNodes];
  content.forEach((child, at) => {
    if (nodes[at]) redrawView(nodes[at], child, before.content[at]);
    else element.append(drawView(child, element.namespaceURI === SVG));
  });
  for (const surplus of nodes.slice(content.length)) surplus.remove();
  return node;
}

function setAttribute(element: HTMLElement, key: string, value: Attributes[string]): void {
  if (key.startsWith('on')) Reflect.set(element, key, value || null);
  else if (value === false) element.removeAttribute(key);
  // a strict policy forbids the attribute
  else if (key === 'style') element.style.cssText = String(value);
  else element.setAttribute(key, value as string);
}
