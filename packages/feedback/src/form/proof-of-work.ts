import { createHash } from 'node:crypto';

/**
 * Whether a proof was worked for: SHA-256 of the ticket, a dot and the proof begins with so many zero bits. The ticket is
 * signed, expires and is used once, so nothing else has to be kept or checked.
 *
 * @param bits each one doubles the expected work, 2 to the power of `bits` hashes
 */
export function isProof(ticket: string, proof: string, bits: number): boolean {
  if (!/^\d{1,10}$/.test(proof)) return false;
  const digest = createHash('sha256').update(`${ticket}.${proof}`).digest();
  return leadingZeroBits(digest) >= bits;
}

function leadingZeroBits(bytes: Uint8Array): number {
  const first = bytes.findIndex(byte => byte !== 0);
  return first < 0 ? bytes.length * 8 : first * 8 + Math.clz32(bytes[first]!) - 24;
}

/** The script that works for a proof in the page; the form is sent with it, or without where scripts do not run. */
export const PROOF_SCRIPT = `const form = document.querySelector('form[data-bits]');
const bits = Number(form.dataset.bits);
const encoder = new TextEncoder();
const zeros = bytes => {
  const first = bytes.findIndex(byte => byte !== 0);
  return first * 8 + Math.clz32(bytes[first]) - 24;
};
const work = async () => {
  const ticket = form.elements.ticket.value;
  for (let proof = 0; ; proof += 1) {
    const digest = await crypto.subtle.digest('SHA-256', encoder.encode(ticket + '.' + proof));
    if (zeros(new Uint8Array(digest)) >= bits) return String(proof);
  }
};
if (globalThis.crypto?.subtle) {
  const proof = work();
  form.addEventListener('submit', async event => {
    if (form.elements.proof.value) return;
    event.preventDefault();
    form.elements.proof.value = await proof;
    form.submit();
  });
}
`;
