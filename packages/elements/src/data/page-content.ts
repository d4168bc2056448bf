import type { Reading } from '@cchc/core';
import type { ContentRequest } from './data-request.js';
import { andThen, readJsonText, type FigureReaders } from './figure-readers.js';
import { htmlTable } from './html-table.js';
import type { Later } from './lazy-module.js';

/**
 * Reads the content that a page has written into an element: a child script with JSON, or else a child table.
 *
 * @returns null while a parser may still be writing it
 */
export function readContent<D>(
  { host, table: { language, title }, missing }: ContentRequest,
  readers: FigureReaders<D>,
): Later<Reading<D>> | null {
  const script = host.querySelector('script[type="application/json"]');
  if (script) return readJsonText(script.textContent, readers);
  const table = host.querySelector('table');
  if (table) return andThen(htmlTable(table, title), texts => readers.readTable(texts, language));
  if (host.ownerDocument.readyState === 'loading') return null;
  return { ok: false, problems: [{ code: 'missing', path: [missing] }] };
}

/**
 * Watches the content, for a page may write it later.
 *
 * @returns ends watching
 */
export function watchContent({ host }: ContentRequest, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(host, { childList: true, subtree: true, characterData: true });
  host.ownerDocument.addEventListener('DOMContentLoaded', changed, { once: true });
  return () => {
    observer.disconnect();
    host.ownerDocument.removeEventListener('DOMContentLoaded', changed);
  };
}
