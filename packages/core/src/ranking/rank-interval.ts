import { invalid } from '../error.js';

/** Which ranks an interval covers with the given confidence: each unit's own, or those of all units at once. */
export type IntervalKind = 'marginal' | 'simultaneous';

/** Which end is bounded: both, only the best rank (`best`) or only the worst one (`worst`). */
export type IntervalSide = 'both' | 'best' | 'worst';

export interface RankIntervalOptions {
  /** Confidence level, between 0 and 1, default 0.95. */
  readonly confidence?: number | undefined;
  /** Default `marginal`. */
  readonly kind?: IntervalKind | undefined;
  /** Default `both`; the end that is not bounded is 1 or N. */
  readonly side?: IntervalSide | undefined;
}

export interface RankInterval {
  readonly unit: string;
  /** Competition rank; null without a score. */
  readonly rank: number | null;
  /** Best rank that the data do not contradict; null without a rank or a standard error. */
  readonly best: number | null;
  /** Worst rank that the data do not contradict, N at most. */
  readonly worst: number | null;
  /** Why there is no interval: the source's reason for a missing score, `no value`, … or `no standard error`. */
  readonly reason?: string;
}

export interface RankIntervals {
  /** N: units with a score. */
  readonly of: number;
  /** Every unit given, in the order given. */
  readonly units: RankInterval[];
}

/** "This unit is better than that one": what is put to the test, by position. */
export interface Claim {
  readonly better: number;
  readonly worse: number;
}

/**
 * The claims that decide the ranks in question, in one family for all units together or in one per unit. The best
 * rank of a unit follows from who is proven better than it, the worst one from who is proven worse.
 */
export function claimFamilies(n: number, kind: IntervalKind, side: IntervalSide): Claim[][] {
  const positions = Array.from({ length: n }, (_, i) => i);
  const others = (unit: number) => positions.filter(other => other !== unit);
  const better = (unit: number) => others(unit).map(other => ({ better: other, worse: unit }));
  const worse = (unit: number) => others(unit).map(other => ({ better: unit, worse: other }));
  if (!['both', 'best', 'worst'].includes(side)) throw invalid('side', side, 'both, best or worst');
  if (kind === 'simultaneous') return [positions.flatMap(worse)];
  if (kind !== 'marginal') throw invalid('kind', kind, 'marginal or simultaneous');
  return positions.map(unit => [...(side === 'worst' ? [] : better(unit)), ...(side === 'best' ? [] : worse(unit))]);
}

/** Counts for each position how many are proven better and worse; a marginal family speaks of its own unit only. */
export function countProven(n: number, proven: readonly (readonly Claim[])[]): { better: number[]; worse: number[] } {
  const better = new Array<number>(n).fill(0);
  const worse = new Array<number>(n).fill(0);
  proven.forEach((claims, own) => {
    for (const claim of claims) {
      if (proven.length === 1 || claim.worse === own) better[claim.worse]!++;
      if (proven.length === 1 || claim.better === own) worse[claim.better]!++;
    }
  });
  return { better, worse };
}
