/**
 * Text from outside as it can be kept in any database: composed as Vietnamese is stored (NFC), without control characters but
 * line feeds and tabs, without halves of surrogate pairs, trimmed, and cut to a length.
 *
 * @param longest most UTF-16 code units that are kept; a pair is not cut in two
 */
export function cleanText(text: string, longest: number): string {
  const clean = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- these are what is taken out
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .normalize('NFC')
    .trim();
  return clean
    .slice(0, longest)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trimEnd();
}

/** Whether a database keeps this text as it is. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}
