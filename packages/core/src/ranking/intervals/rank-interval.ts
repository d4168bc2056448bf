import { invalid } from '../../error.js';
import type { Ranking } from '../rank/rank-units.js';

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

/** A claim to be tested: the unit at one position is better than the unit at another. */
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

/**
 * The intervals that follow from the claims proven in each family.
 *
 * @param positions which of the ranked units the claims speak of
 * @param reason why the other units that have a rank have no interval
 */
export function intervalsOf(
  { of, units }: Ranking,
  positions: readonly number[],
  proven: readonly (readonly Claim[])[],
  { kind, side }: { readonly kind: IntervalKind; readonly side: IntervalSide },
  reason: string,
): RankIntervals {
  const better = new Map(positions.map(position => [position, 0]));
  const worse = new Map(better);
  const count = (tally: Map<number, number>, k: number) => tally.set(positions[k]!, tally.get(positions[k]!)! + 1);
  proven.forEach((claims, own) => {
    for (const claim of claims) {
      // A marginal family makes claims about its own unit only.
      if (kind === 'simultaneous' || claim.worse === own) count(better, claim.worse);
      if (kind === 'simultaneous' || claim.better === own) count(worse, claim.better);
    }
  });
  return {
    of,
    units: units.map((ranked, i) => {
      const { unit, rank } = ranked;
      if (!better.has(i)) return { unit, rank, best: null, worst: null, reason: ranked.reason ?? reason };
      const best = side === 'worst' ? 1 : 1 + better.get(i)!;
      return { unit, rank, best, worst: side === 'best' ? of : of - worse.get(i)! };
    }),
  };
}
