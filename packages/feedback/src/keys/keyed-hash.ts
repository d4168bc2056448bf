import { createHmac } from 'node:crypto';
import type { Key, KeyRing, Purpose } from './key-ring.js';

/**
 * HMAC-SHA-256 of some texts, its first 128 bits as 32 hexadecimal digits. The texts are written as a JSON list first, so
 * that `['a', 'bc']` and `['ab', 'c']` differ.
 */
export function keyedHash(ring: KeyRing, key: Key, purpose: Purpose, ...texts: readonly string[]): string {
  return createHmac('sha256', ring.derive(key, purpose)).update(JSON.stringify(texts)).digest('hex').slice(0, 32);
}

/**
 * The id of a rating: the same for every copy of it, however it arrives and whichever key is the newest by then, because
 * the key is chosen by the time of the rating itself.
 *
 * @param ratedAt when the citizen rated, epoch milliseconds; part of what makes a rating one and the same
 * @param identity where it is from and what names it there
 */
export function ratingId(ring: KeyRing, ratedAt: number, ...identity: readonly string[]): string {
  return keyedHash(ring, ring.at(ratedAt), 'rating', ...identity);
}
