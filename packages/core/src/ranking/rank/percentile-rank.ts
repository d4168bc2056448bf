import { invalid } from '../../error.js';
import { percentRank } from './percent-rank.js';

/** A competition rank among N. */
export interface Place {
  /** 1 is best; null for a unit without a rank. */
  readonly rank: number | null;
  /** N; null when the source printed a rank without it. */
  readonly of: number | null;
  /** Units that share the place, this one included; default 1. */
  readonly tied?: number | undefined;
}

/**
 * Which share of the N units a place leaves behind. With w units strictly worse and t on the same place:
 * `percent rank` w / (N − 1), as SQL's PERCENT_RANK; `cumulative` (w + t) / N, as SQL's CUME_DIST;
 * `hazen` (m − ½) / N, `weibull` m / (N + 1) and `blom` (m − ⅜) / (N + ¼) with the mid-rank m = w + (t + 1) / 2.
 */
export type PercentileDefinition = 'percent rank' | 'cumulative' | 'hazen' | 'weibull' | 'blom';

/**
 * Percentile rank of a place, 0 to 100 with 100 best: a position that can be compared between groups of different
 * size. By the default definition it is the percentage of the other units that are worse: rank 1 gives 100, the last
 * place 0, and the only unit of a group of one 100. Units that share a place leave fewer behind: two winners of 11
 * stand at 90.
 *
 * @param place competition rank (`min`), N, and how many share the place (default 1)
 * @param definition default `percent rank`
 * @returns null when the rank or N is not known
 * @throws RangeError `invalid rank: …`, `invalid of: …`, `invalid tied: …`, `invalid definition: …`
 * @see Hyndman, R. J. & Fan, Y. (1996), The American Statistician 50, 361–365, for the plotting positions
 * @example
 * percentileRank({ rank: 34, of: 63 }) // → 46.774
 * percentileRank({ rank: 1, of: 1 }) // → 100
 * percentileRank({ rank: 34, of: null }) // → null
 */
export function percentileRank(
  { rank, of, tied = 1 }: Place,
  definition: PercentileDefinition = 'percent rank',
): number | null {
  if (rank === null || of === null) return null;
  if (!(Number.isInteger(of) && of >= 1)) throw invalid('of', of, 'an integer >= 1');
  if (!(Number.isInteger(rank) && rank >= 1 && rank <= of)) throw invalid('rank', rank, `an integer from 1 to ${of}`);
  if (!(Number.isInteger(tied) && tied >= 1 && rank + tied - 1 <= of))
    throw invalid('tied', tied, `an integer from 1 to ${of - rank + 1}`);
  const worse = of - rank - tied + 1;
  const middle = worse + (tied + 1) / 2;
  switch (definition) {
    case 'percent rank':
      return percentRank(rank, of, tied);
    case 'cumulative':
      return (100 * (worse + tied)) / of;
    case 'hazen':
      return (100 * (middle - 0.5)) / of;
    case 'weibull':
      return (100 * middle) / (of + 1);
    case 'blom':
      return (100 * (middle - 0.375)) / (of + 0.25);
    default:
      throw invalid('definition', definition, 'percent rank, cumulative, hazen, weibull or blom');
  }
}
