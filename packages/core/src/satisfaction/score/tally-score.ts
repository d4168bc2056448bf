import type { Interval } from '../../statistics/intervals/interval.js';

/** The figures of a score. */
export interface ScoreFigures {
  /** Share of satisfied answers (top-box share), 0 to 1. */
  readonly rate: number;
  /** Interval of `rate`, from its share of the effective base. */
  readonly interval: Interval;
  /** Share of satisfied minus share of dissatisfied answers, −1 to 1. */
  readonly netSatisfaction: number;
  /** Share of each level, in the order of the scale. */
  readonly distribution: readonly number[];
  /** Mean of the level values. */
  readonly mean: number;
  /** Mean moved to 0 (everybody chose the worst level) to 100 (everybody chose the best). */
  readonly mean100: number;
  /** Standard deviation of the level values, estimated for the population (n − 1); null for a single answer. */
  readonly standardDeviation: number | null;
  /** Answers that the shares are shares of; a number of people, also if weighted. */
  readonly base: number;
  /** Kish's effective base (Σw)² ÷ Σw², the unweighted answers that would tell as much; `base` without weights. */
  readonly effectiveBase: number;
  /** Number of "don't know" answers. */
  readonly dontKnow: number;
  /** Number of people without an answer. */
  readonly missing: number;
}

/** Why no figures are shown. `no weight`: all valid answers weigh 0. */
export type SuppressionReason = 'no valid answers' | 'base below minimum' | 'no weight';

/** A score: all its figures, or none of them and the reason. */
export type TallyScore =
  | (ScoreFigures & { readonly reason: null })
  | ({ readonly [Figure in keyof ScoreFigures]: null } & { readonly reason: SuppressionReason });

/** The score that shows nothing but its reason. */
export function suppressed(reason: SuppressionReason): TallyScore {
  return {
    reason,
    rate: null,
    interval: null,
    netSatisfaction: null,
    distribution: null,
    mean: null,
    mean100: null,
    standardDeviation: null,
    base: null,
    effectiveBase: null,
    dontKnow: null,
    missing: null,
  };
}
