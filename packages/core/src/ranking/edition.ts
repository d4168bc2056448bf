import { duplicate, invalid } from '../error.js';

/** Whether a larger or a smaller score is the better one. */
export type Better = 'higher' | 'lower';

/** The score of one unit in one edition. */
export interface UnitScore {
  /** Identifier of the unit, unique in its edition. */
  readonly unit: string;
  /** Unrounded score; null (or NaN) when there is none. Infinities are scores. */
  readonly value: number | null;
  /** Standard error of `value`, in its unit. */
  readonly standardError?: number | null | undefined;
  /** Why there is no value, as the source says it. */
  readonly reason?: string | undefined;
}

/** One edition of an index: all units that were scored together. */
export interface Edition {
  /** ISO 8601 period: `2024`, `2024-Q3`, `2024-07`. */
  readonly period: string;
  /** Identifier of the method; editions with different ones are not comparable. */
  readonly method?: string | undefined;
  /** Identifier of the set of units, `vn-63` or `vn-34`; says what the unit codes mean. */
  readonly unitSet?: string | undefined;
  readonly scores: readonly UnitScore[];
}

/** The score, or NaN where there is none. */
export function scoreOf({ value }: UnitScore): number {
  if (typeof value === 'number') return value;
  if (value === null || value === undefined) return NaN;
  throw invalid('value', value, 'a number or null');
}

/** The reason why a unit has no score, as data. */
export function missingReason({ value, reason }: UnitScore): string {
  return reason ?? (value === null || value === undefined ? 'no value' : 'not a number');
}

/** Scores by unit, NaN where missing; each unit may stand there once. */
export function scoresByUnit(scores: readonly UnitScore[]): Map<string, number> {
  const byUnit = new Map<string, number>();
  for (const score of scores) byUnit.set(score.unit, scoreOf(score));
  if (byUnit.size < scores.length) throw duplicateUnit(scores);
  return byUnit;
}

/** The error that names the first unit standing twice in `scores`. */
export function duplicateUnit(scores: readonly UnitScore[]): RangeError {
  const seen = new Set<string>();
  const twice = scores.find(({ unit }) => seen.size === seen.add(unit).size);
  return duplicate('unit', twice?.unit, 'each unit once');
}

/** 1 if higher is better, −1 if lower is: multiplied by it, the larger score is the better one. */
export function directionOf(better: Better): 1 | -1 {
  if (better === 'higher') return 1;
  if (better === 'lower') return -1;
  throw invalid('better', better, "'higher' or 'lower'");
}
