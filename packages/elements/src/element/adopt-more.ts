import { adoptStyles, type CSSResult, type LitElement } from 'lit';
import { isServer } from './is-server.js';

/** Adds styles of code that was loaded on demand to those that an element has; a server writes all sheets itself. */
export function adoptMore(element: LitElement, styles: CSSResult): void {
  const root = element.renderRoot as ShadowRoot | undefined;
  if (isServer || !root) return;
  const { styleSheet } = styles;
  if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  else adoptStyles(root, [styles]);
}
