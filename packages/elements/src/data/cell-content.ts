import type { CellParts } from '@cchc/core/documents/table';

/** Elements that begin a line of their own, or end one. */
const BREAKS =
  /^(?:BR|HR|P|DIV|LI|UL|OL|DL|DT|DD|H[1-6]|SECTION|ARTICLE|BLOCKQUOTE|PRE|TABLE|TR|TD|TH|FIGURE|FIGCAPTION)$/;
const UNSEEN = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|OBJECT|SVG|SELECT|BUTTON)$/i;

/** The text that a reader sees in an element, and the marks of notes that stand in it. */
export type Content = Required<Pick<CellParts, 'text' | 'notes'>>;

/**
 * Reads what a reader sees: line breaks and blocks part words, hidden parts are left out, and what is raised, lowered or
 * linked to a note is a mark that joins no number.
 */
export function contentOf(element: Element | null): Content {
  const texts: string[] = [];
  const notes: string[] = [];
  const read = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) texts.push((node as Text).data);
      else if (node instanceof HTMLElement) readElement(node);
    }
  };
  const readElement = (child: HTMLElement): void => {
    if (UNSEEN.test(child.tagName) || isHidden(child)) return;
    if (isMark(child)) {
      notes.push(child.textContent);
      return;
    }
    const doesBreak = BREAKS.test(child.tagName);
    if (doesBreak) texts.push(' ');
    read(child);
    if (doesBreak) texts.push(' ');
  };
  if (element) read(element);
  return { text: texts.join(''), notes };
}

function isMark(element: HTMLElement): boolean {
  if (/^SU[BP]$/.test(element.tagName) || element.getAttribute('role') === 'doc-noteref') return true;
  return (
    element.tagName === 'A' &&
    (element.getAttribute('href') ?? '').startsWith('#') &&
    /^\W*\w{0,3}\W*$/.test(element.textContent)
  );
}

/** Classes by which frameworks hide what only scripts and screen readers get: no style is known of what is not yet drawn. */
const HIDING = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|hidden|hide|d-none|is-hidden)(?:\s|$)/;

/** Hidden by itself: what stands in a hidden tab is read, for it is seen when the tab is. */
export function isHidden(element: HTMLElement): boolean {
  if (element.hidden || element.style.display === 'none' || HIDING.test(element.className)) return true;
  const { display, visibility } = getComputedStyle(element);
  const around = element.parentElement && getComputedStyle(element.parentElement).visibility;
  return display === 'none' || (visibility === 'hidden' && around !== 'hidden');
}
