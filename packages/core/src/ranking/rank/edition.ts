import { duplicate, invalid } from '../../error.js';

/** Whether a larger or a smaller score is the better one. */
export type Better = 'higher' | 'lower';

/** The score of one unit in one edition. */
export interface UnitScore {
  /** Identifier of the unit, unique in its edition. */
  readonly unit: string;
  /** Unrounded score; null when there is none. What is not a number counts as missing too. Infinities are scores. */
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

/** The score; undefined where there is none. */
export function scoreOf({ value }: UnitScore): number | undefined {
  // the comparison is false for NaN and true for both infinities
  return typeof value === 'number' && value <= Infinity ? value : undefined;
}

/** The reason why a unit has no score, as data. */
export function missingReason({ value, reason }: UnitScore): string {
  return reason ?? (value === null || value === undefined ? 'no value' : 'not a number');
}

/** Scores by unit, undefined where missing. */
export type ScoresByUnit = ReadonlyMap<string, number | undefined>;

/** Looks scores up by unit; no unit may be listed twice. */
export function scoresByUnit({ scores }: Edition): ScoresByUnit {
  const byUnit = new Map<string, number | undefined>();
  for (const score of scores) {
    if (byUnit.has(score.unit)) throw duplicate('unit', score.unit, 'each unit once');
    byUnit.set(score.unit, scoreOf(score));
  }
  return byUnit;
}

/** The sign that makes the larger score the better one: 1 if higher is better, −1 if lower is. */
export function directionOf(better: Better): 1 | -1 {
  if (better === 'higher') return 1;
  if (better === 'lower') return -1;
  throw invalid('better', better, 'higher or lower');
}
