import { hkdfSync } from 'node:crypto';
import { invalid } from '../error.js';

/** A secret and the day from which it is used. */
export interface Key {
  /** Short name that signed texts carry, letters and digits. */
  readonly id: string;
  /** Epoch milliseconds from which the key signs and hashes. */
  readonly from: number;
  /** At least 32 bytes nobody else knows. */
  readonly secret: Uint8Array;
}

/** What a secret is used for; each purpose has a key of its own, so that one cannot be played off against another. */
export type Purpose = 'link' | 'place' | 'ticket' | 'rating' | 'subject' | 'tracking' | 'address' | 'proof';

export interface KeyRing {
  /** The key to use for something that happened at this time: the same key whenever the question is asked. */
  at(time: number): Key;
  byId(id: string): Key | undefined;
  /** From newest to oldest. */
  readonly all: readonly Key[];
  /** The 32 bytes of a key for one purpose. */
  derive(key: Key, purpose: Purpose): Buffer;
}

/**
 * Keys by age. A new key is added with a day in the future and the old ones stay: what was signed with them can still be
 * checked, and what happened in their time is still hashed to the same value, so that a repetition is recognised after
 * the key has changed.
 *
 * @param keys at least one, in any order
 * @throws RangeError `invalid keys: …`, `invalid key id: …`, `invalid key secret: …`
 */
export function keyRing(keys: readonly Key[]): KeyRing {
  if (keys.length === 0) throw invalid('keys', keys.length, 'at least one key');
  for (const { id, secret } of keys) {
    if (!/^[A-Za-z0-9]{1,16}$/.test(id)) throw invalid('key id', id, '1 to 16 letters and digits');
    if (secret.length < 32) throw invalid('key secret', `${secret.length} bytes`, 'at least 32 bytes');
  }
  const ids = keys.map(key => key.id);
  if (new Set(ids).size < ids.length) throw invalid('keys', ids.join(', '), 'different ids');
  const all = keys.toSorted((a, b) => b.from - a.from);
  const derived = new Map<string, Buffer>();
  return {
    all,
    at: time => all.find(key => key.from <= time) ?? all.at(-1)!,
    byId: id => all.find(key => key.id === id),
    derive(key, purpose) {
      const name = `${key.id} ${purpose}`;
      let bytes = derived.get(name);
      if (!bytes) {
        bytes = Buffer.from(hkdfSync('sha256', key.secret, '', `cchc-feedback ${purpose}`, 32));
        derived.set(name, bytes);
      }
      return bytes;
    },
  };
}
