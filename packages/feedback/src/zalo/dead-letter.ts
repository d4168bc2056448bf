import { createHash } from 'node:crypto';
import { isStorable } from '../rating/clean-text.js';
import type { DeadLetter } from '../store/rating-store.js';

/** What cannot be read, as it is kept: its text, or `base64:` and its bytes where they are no text. */
export function deadLetter(source: string, reason: string, bytes: Uint8Array, receivedAt: number): DeadLetter {
  const id = createHash('sha256').update(source).update('\0').update(bytes).digest('hex').slice(0, 32);
  return { id, source, reason, body: textOf(bytes), receivedAt };
}

function textOf(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (isStorable(text)) return text;
  } catch {
    // bytes that are no text
  }
  return `base64:${Buffer.from(bytes).toString('base64')}`;
}
