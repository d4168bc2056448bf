import type { Problem, Reading } from '@cchc/core';
import { readAs } from '@cchc/core/problem';
import type { ContentRequest } from './data-request.js';
import { readJsonText, type FigureReaders } from './figure-readers.js';
import { firstReading } from './first-reading.js';
import { htmlTable } from './html-table.js';
import type { Later } from './lazy-module.js';

/**
 * Reads the content that a page has written into an element: a child script with JSON, or else a child table.
 *
 * @returns null while a parser may still be writing it
 */
export function readContent<D>(
  { host, table: { language, notation, title }, missing }: ContentRequest,
  readers: FigureReaders<D>,
): Later<Reading<D>> | null {
  const script = host.querySelector('script[type="application/json"]');
  if (script) return readJsonText(script.textContent, readers, language);
  const table = host.querySelector('table');
  if (table) {
    const first = firstReading(table, { table: { ...htmlTable(table, title), notation }, language });
    return withWarnings(readers.readTable(first.table, first.language), first.warnings);
  }
  if (host.ownerDocument.readyState === 'loading') return null;
  return { ok: false, problems: [{ code: 'missing', path: [missing] }] };
}

/** Adds warnings to what has been read. */
function withWarnings<D>(later: Later<Reading<D>>, warnings: readonly Problem[]): Later<Reading<D>> {
  if (later instanceof Promise) return later.then(reading => withWarnings(reading, warnings));
  return later.ok && warnings.length > 0 ? readAs(later.value, [...(later.warnings ?? []), ...warnings]) : later;
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
