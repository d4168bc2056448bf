import type { ViewNode } from './view.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in markup, also between double quotes. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => ENTITIES[sign]!);

/**
 * A view as markup, without its listeners and styles, which a strict policy forbids in markup. It is XML as well, where the
 * view has a namespace.
 */
export function viewMarkup(view: ViewNode | string): string {
  if (typeof view === 'string') return escaped(view);
  const { name, attributes, content } = view;
  return `<${name}${attributesMarkup({ ...attributes, style: false })}>${content.map(viewMarkup).join('')}</${name}>`;
}

/** Attributes as they follow the name of a tag. */
export function attributesMarkup(attributes: ViewNode['attributes']): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== false && typeof value !== 'function')
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
}
