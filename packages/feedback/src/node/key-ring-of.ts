import { keyRing, type KeyRing } from '../keys/key-ring.js';
import type { Configuration } from './configuration/schema.js';

/** The key ring of a configuration. Secrets may be hexadecimal digits, base64 or base64url. */
export function keyRingOf(keys: Configuration['keys']): KeyRing {
  return keyRing(keys.map(({ id, from, secret }) => ({ id, from: Date.parse(from), secret: bytesOf(secret) })));
}

function bytesOf(secret: string): Buffer {
  return /^([0-9a-f]{2}){32,}$/i.test(secret) ? Buffer.from(secret, 'hex') : Buffer.from(secret, 'base64url');
}
