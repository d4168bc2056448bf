import * as z from 'zod/mini';
import type { KeyRing } from '../keys/key-ring.js';
import { readToken, signToken, type TokenFault } from '../keys/signed-token.js';

/** One finished dossier. */
export interface LinkTarget {
  readonly channel: 'link';
  readonly subject: string;
}

/** A place where anybody may rate: a code on a wall, a device at the counter, a page of a portal. */
export interface PlaceTarget {
  readonly channel: 'qr' | 'kiosk' | 'portal';
  readonly unit: string;
  readonly procedure: string;
}

/** What an address of the form stands for. */
export type FormTarget = LinkTarget | PlaceTarget;

/** A page of the form that was handed out at a place; it can be sent in once. */
export interface Ticket {
  readonly nonce: string;
  readonly issued: number;
}

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: TokenFault };

const linkSchema = z.tuple([z.string()]);
const placeSchema = z.tuple([z.enum(['qr', 'kiosk', 'portal']), z.string(), z.string()]);
const ticketSchema = z.tuple([z.string(), z.string(), z.number()]);

/** The token of an address: short lists, since it becomes a QR code. */
export function signTarget(ring: KeyRing, target: FormTarget, now: number, expires: number): string {
  return target.channel === 'link'
    ? signToken(ring, 'link', [target.subject], now, expires)
    : signToken(ring, 'place', [target.channel, target.unit, target.procedure], now, expires);
}

export function readTarget(ring: KeyRing, token: string, now: number): Outcome<FormTarget> {
  const link = readToken(ring, 'link', token, now);
  if (link.ok) {
    const [subject] = z.parse(linkSchema, link.payload);
    return { ok: true, value: { channel: 'link', subject } };
  }
  const place = readToken(ring, 'place', token, now);
  if (place.ok) {
    const [channel, unit, procedure] = z.parse(placeSchema, place.payload);
    return { ok: true, value: { channel, unit, procedure } };
  }
  return { ok: false, fault: [link.fault, place.fault].includes('expired') ? 'expired' : link.fault };
}

/** A ticket for one page of the address with this token. */
export function signTicket(ring: KeyRing, token: string, nonce: string, now: number, expires: number): string {
  return signToken(ring, 'ticket', [tail(token), nonce, now], now, expires);
}

/** The ticket, if it was handed out for this address. */
export function readTicket(ring: KeyRing, token: string, ticket: string, now: number): Outcome<Ticket> {
  const reading = readToken(ring, 'ticket', ticket, now);
  if (!reading.ok) return reading;
  const [of, nonce, issued] = z.parse(ticketSchema, reading.payload);
  return of === tail(token) ? { ok: true, value: { nonce, issued } } : { ok: false, fault: 'foreign' };
}

/** Enough of a token's signature to tell it from every other. */
const tail = (token: string): string => token.slice(-22);
