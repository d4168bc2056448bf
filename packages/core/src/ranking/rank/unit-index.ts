import { duplicate } from '../../error.js';

/**
 * Finds the position of a unit in a list, −1 if it is not there. An open-addressing table of positions: in a list of
 * a million, building a Map of the ids takes longer than ranking them.
 *
 * @throws RangeError `duplicate unit: …` when the list names a unit twice
 */
export function unitIndex(list: readonly { readonly unit: string }[]): (unit: string) => number {
  // At least twice as many slots as units, a power of two.
  const mask = 2 ** (32 - Math.clz32(2 * list.length)) - 1;
  // Each slot holds the position + 1 (0 marks a free slot) and the hash, side by side in memory.
  const slots = new Int32Array(2 * (mask + 1));
  const slotOf = (unit: string, hash: number): number => {
    let slot = 2 * (hash & mask);
    while (slots[slot] !== 0 && !(slots[slot + 1] === hash && list[slots[slot]! - 1]!.unit === unit))
      slot = (slot + 2) & (2 * mask + 1);
    return slot;
  };
  for (let position = 0; position < list.length; position++) {
    const { unit } = list[position]!;
    const hash = hashOf(unit);
    const slot = slotOf(unit, hash);
    if (slots[slot] !== 0) throw duplicate('unit', unit, 'each unit once');
    slots[slot] = position + 1;
    slots[slot + 1] = hash;
  }
  return unit => slots[slotOf(unit, hashOf(unit))]! - 1;
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
