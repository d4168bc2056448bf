/** What a node of a view carries: attributes, and listeners under names such as `onclick`. Nothing is set for `false`. */
export type Attributes = Readonly<Record<string, string | number | false | ((event: never) => unknown)>>;

/** A node that is to be drawn, as a plain object: a browser makes it, or brings an older one up to date. */
export interface ViewNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly content: readonly (ViewNode | string)[];
}

/** What can be said of the content of a node: texts, numbers, nodes, lists of them, or nothing. */
export type View = ViewNode | string | number | false | null | undefined | readonly View[];

/**
 * Describes a node.
 *
 * Where there is nothing an empty text keeps the place, so that the node after it is known again when something comes;
 * lists grow and shrink, and should have a node of their own.
 */
export function h(name: string, attributes: Attributes, ...content: readonly View[]): ViewNode {
  return { name, attributes, content: collect(content, []) };
}

function collect(views: readonly View[], into: (ViewNode | string)[]): typeof into {
  for (const view of views) {
    if (Array.isArray(view)) collect(view as readonly View[], into);
    else if (typeof view === 'object' && view) into.push(view as ViewNode);
    else into.push(view || view === 0 ? String(view) : '');
  }
  return into;
}
