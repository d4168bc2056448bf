import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Key, KeyRing, Purpose } from './key-ring.js';

/** Why a token was refused. */
export type TokenFault = 'unreadable' | 'foreign' | 'expired';

export type TokenReading =
  { readonly ok: true; readonly payload: unknown } | { readonly ok: false; readonly fault: TokenFault };

const LONGEST = 1000;

/**
 * A text that only the holder of the key can write: key id, payload, end of its validity, and their HMAC-SHA-256 under
 * a key for this one purpose.
 *
 * @param payload plain data, a few hundred bytes at most
 * @param expires epoch milliseconds
 */
export function signToken(ring: KeyRing, purpose: Purpose, payload: unknown, now: number, expires: number): string {
  const key = ring.at(now);
  const body = Buffer.from(JSON.stringify([Math.floor(expires / 1000), payload])).toString('base64url');
  const text = `${key.id}.${body}`;
  return `${text}.${mac(ring, key, purpose, text).toString('base64url')}`;
}

/** What was signed, or why it is not believed. The payload's shape is for the caller to check. */
export function readToken(ring: KeyRing, purpose: Purpose, token: string, now: number): TokenReading {
  const match = token.length > LONGEST ? null : /^([A-Za-z0-9]+)\.([\w-]+)\.([\w-]{43})$/.exec(token);
  if (!match) return { ok: false, fault: 'unreadable' };
  const [, id, body, signature] = match;
  const key = ring.byId(id!);
  // base64url has spare bits at its end: the text is compared, so that each token has one spelling
  const expected = key && mac(ring, key, purpose, `${id}.${body}`).toString('base64url');
  if (!expected || !timingSafeEqual(Buffer.from(signature!), Buffer.from(expected))) {
    return { ok: false, fault: 'foreign' };
  }
  const [expires, payload] = JSON.parse(Buffer.from(body!, 'base64url').toString()) as [number, unknown];
  return now < expires * 1000 ? { ok: true, payload } : { ok: false, fault: 'expired' };
}

function mac(ring: KeyRing, key: Key, purpose: Purpose, text: string): Buffer {
  return createHmac('sha256', ring.derive(key, purpose)).update(text).digest();
}
