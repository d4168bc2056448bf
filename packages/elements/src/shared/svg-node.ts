/**
 * Makes a node of a drawing. A drawing has many small nodes and is seldom changed in part: made like this, they take half
 * the time of as many templates.
 */
export function svgNode<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const key in attributes) node.setAttribute(key, attributes[key]!);
  node.append(...content);
  return node;
}
