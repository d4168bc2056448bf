import type { Contribution } from './score-contributions.js';

/** A part of a change and the parts that its value effect is made of; sums hold but for rounding. */
export interface Part {
  readonly code: string;
  readonly value: number;
  readonly weight: number;
  readonly parts: readonly Part[];
}

/**
 * Makes sums hold bit for bit: every number is rounded to a multiple of one power of two, coarse enough that sums of
 * all of them are exact in doubles, and the rest of each group is added to its largest number.
 */
export function exactParts(
  parent: string,
  change: number,
  parts: readonly Part[],
): { change: number; contributions: Contribution[] } {
  const size = Math.abs(change) + totalSize(parts);
  if (size === 0) return { change: 0, contributions: flatten(parent, 0, parts, 1) };
  const step = Math.max(Number.MIN_VALUE, 2 ** (Math.floor(Math.log2(size)) - 50));
  const target = snap(change, step);
  return { change: target, contributions: flatten(parent, target, parts, step) };
}

function totalSize(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + Math.abs(part.value) + Math.abs(part.weight) + totalSize(part.parts), 0);
}

function flatten(parent: string, target: number, parts: readonly Part[], step: number): Contribution[] {
  const snapped = parts.map(({ code, value, weight }) => ({
    code,
    parent,
    value: snap(value, step),
    weight: snap(weight, step),
  }));
  const rest = snapped.reduce((left, { value, weight }) => left - value - weight, target);
  if (rest !== 0 && snapped.length > 0) {
    const largest = snapped.reduce((best, part) => (size(part) > size(best) ? part : best));
    if (Math.abs(largest.value) >= Math.abs(largest.weight)) largest.value += rest;
    else largest.weight += rest;
  }
  return snapped.flatMap((part, i) => [part, ...flatten(part.code, part.value, parts[i]!.parts, step)]);
}

function size({ value, weight }: { value: number; weight: number }): number {
  return Math.max(Math.abs(value), Math.abs(weight));
}

/** The nearest multiple of the step, never −0. */
function snap(number: number, step: number): number {
  return Math.round(number / step) * step + 0;
}
