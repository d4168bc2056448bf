import { adoptStyles, type CSSResult, type ReactiveElement } from '@lit/reactive-element';

/** Adds styles of code that was loaded on demand to those that an element has. */
export function adoptMore(element: ReactiveElement, styles: CSSResult): void {
  const root = element.renderRoot as ShadowRoot | undefined;
  // a server has no root, and writes all sheets
  if (!root) return;
  const { styleSheet } = styles;
  if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  else adoptStyles(root, [styles]);
}
