import { createHash, timingSafeEqual } from 'node:crypto';

/** What an event of Zalo is signed with. */
export interface ZaloSecrets {
  readonly appId: string;
  /** Secret keys of the official account's webhook, the newest first; while a key is being changed there are two. */
  readonly oaSecrets: readonly string[];
}

/**
 * The signature that Zalo puts on an event: SHA-256, not HMAC, over app id, the body's bytes as they came, the event's
 * timestamp and the official account's secret key.
 *
 * @returns 64 hexadecimal digits
 */
export function zaloMac(appId: string, body: Uint8Array, timestamp: string, secret: string): string {
  return createHash('sha256').update(appId).update(body).update(timestamp).update(secret).digest('hex');
}

/**
 * Whether the header `X-ZEvent-Signature` was made by Zalo for this body. Every secret is tried with every timestamp, and
 * all comparisons take the same time.
 *
 * @param header `mac=` and 64 hexadecimal digits; anything else is not believed
 * @param timestamps of the body and of the header `X-ZEvent-Timestamp`; senders differ in which one they sign
 */
export function isSignedByZalo(
  header: string | null,
  body: Uint8Array,
  timestamps: readonly string[],
  { appId, oaSecrets }: ZaloSecrets,
): boolean {
  const given = /^mac=([0-9a-f]{64})$/i.exec(header ?? '')?.[1];
  if (given === undefined) return false;
  const mac = Buffer.from(given, 'hex');
  const matches = timestamps.flatMap(timestamp =>
    oaSecrets.map(secret => timingSafeEqual(mac, Buffer.from(zaloMac(appId, body, timestamp, secret), 'hex'))),
  );
  return matches.includes(true);
}
