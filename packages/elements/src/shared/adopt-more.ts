import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Adds styles of code that was loaded on demand to those that an element has. */
export function adoptMore(element: LitElement, styles: CSSResult): void {
  const root = element.renderRoot as ShadowRoot;
  const { styleSheet } = styles;
  if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  else adoptStyles(root, [styles]);
}
