/**
 * The first unit that stands in the list a second time, or undefined. A plain hash table of positions: in a list of
 * a million, a Set of the ids takes longer than the ranking.
 */
export function duplicateUnit(scores: readonly { readonly unit: string }[]): string | undefined {
  const mask = 2 ** (32 - Math.clz32(2 * scores.length)) - 1;
  // Position + 1, for 0 marks a free slot.
  const taken = new Uint32Array(mask + 1);
  const hashes = new Int32Array(mask + 1);
  for (let i = 0; i < scores.length; i++) {
    const { unit } = scores[i]!;
    const hash = hashOf(unit);
    let slot = hash & mask;
    for (; taken[slot] !== 0; slot = (slot + 1) & mask) {
      if (hashes[slot] === hash && scores[taken[slot]! - 1]!.unit === unit) return unit;
    }
    taken[slot] = i + 1;
    hashes[slot] = hash;
  }
  return undefined;
}

/** Multiplicative hash of the UTF-16 code units; the shifts bring the high bits down to where slots are chosen. */
function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
