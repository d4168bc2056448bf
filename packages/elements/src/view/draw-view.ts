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
 * opened and how far they have scrolled. What is the very same object in both is not looked at.
 */
export function redrawView(node: ChildNode, view: Part, before: Part | undefined): void {
  if (view === before) return;
  const isInSvg = (parent: Node | null): boolean => (parent as Element).namespaceURI === SVG;
  if (typeof view === 'string' || typeof before !== 'object' || before.name !== view.name)
    return node.replaceWith(drawView(view, isInSvg(node.parentNode)));
  const element = node as HTMLElement;
  const { attributes, content } = view;
  for (const key in { ...before.attributes, ...attributes }) {
    const value = attributes[key] ?? false;
    if (value !== (before.attributes[key] ?? false)) setAttribute(element, key, value);
  }
  content.forEach((child, at) => {
    const old = element.childNodes[at];
    if (old) redrawView(old, child, before.content[at]);
    else element.append(drawView(child, isInSvg(element)));
  });
  while (element.childNodes.length > content.length) element.lastChild!.remove();
}

function setAttribute(element: HTMLElement, key: string, value: Attributes[string]): void {
  if (key.startsWith('on')) Reflect.set(element, key, value || null);
  else if (value === false) element.removeAttribute(key);
  // a strict policy forbids the attribute
  else if (key === 'style') element.style.cssText = String(value);
  else element.setAttribute(key, value as string);
}
