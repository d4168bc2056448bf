/** Byte order marks and what they say. */
const MARKS = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
] as const;

/**
 * Decodes a file: by its byte order mark, as Excel's "Unicode text" has one, by the charset that the server states, else as
 * UTF-8.
 *
 * @param type media type as it was sent
 * @returns null for bytes that are no text in that encoding
 */
export function decodeText(bytes: Uint8Array, type: string): string | null {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
  const stated = /charset="?([\w-]+)/i.exec(type)?.[1];
  try {
    return new TextDecoder(marked ?? stated ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
