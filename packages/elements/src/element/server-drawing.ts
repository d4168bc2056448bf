import { hydrate } from '@lit-labs/ssr-client';
import { nothing, render, type RenderOptions } from 'lit';

/**
 * Takes over what a server has drawn where it is letter for letter what is drawn here, so that its nodes stay; clears it
 * otherwise. Lit takes the texts of the server for its own without a look: a figure that has changed since would stay as
 * it was.
 *
 * @param root holds the drawing of the server
 * @param template what is to be drawn
 */
export function takeOver(root: ShadowRoot, template: unknown, options: RenderOptions): void {
  // the sheets have been adopted
  for (const style of [...root.children].filter(({ localName }) => localName === 'style')) style.remove();
  const here = document.createElement('div');
  render(template, here);
  const isSame = bare(root).isEqualNode(bare(here));
  render(nothing, here);
  if (!isSame) return root.replaceChildren();
  try {
    hydrate(template, root, options);
  } catch {
    // the markup of another version of the script
    root.replaceChildren();
    Reflect.deleteProperty(root, '_$litPart$');
  }
}

/** A copy of the content without the comments by which templates know their parts. */
function bare({ childNodes }: ParentNode & Node): DocumentFragment {
  const copy = document.createDocumentFragment();
  copy.append(...[...childNodes].map(node => document.importNode(node, true)));
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode!.removeChild(comment);
  copy.normalize();
  return copy;
}
