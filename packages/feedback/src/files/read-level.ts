import { likertScale, type Rating } from '@cchc/core';
import { LEVELS } from '../rating/level-code.js';
import type { Cell } from './read-table.js';

const plain = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');

/** Words that surveys use without a mapping: the scale's own, and what stands for no opinion. */
const USUAL: ReadonlyMap<string, Rating> = new Map<string, Rating>([
  ...likertScale.levels.flatMap(({ value, label }): [string, Rating][] => [
    [plain(label.vi), value],
    [plain(label.en), value],
  ]),
  ['không biết', "don't know"],
  ['không có ý kiến', "don't know"],
  ["don't know", "don't know"],
]);

/**
 * The level that a cell stands for: a whole number 1 to 5, the mapping's words, or the scale's own words. An empty cell is a
 * question that was left open.
 *
 * @returns undefined for anything else
 */
export function readLevel(cell: Cell, values: Readonly<Record<string, Rating>> = {}): Rating | undefined {
  const text = cell === null ? '' : plain(String(cell));
  const mapped = Object.entries(values).find(([word]) => plain(word) === text);
  if (mapped) return mapped[1];
  if (text === '') return null;
  return LEVELS.find(level => String(level) === text) ?? USUAL.get(text);
}
