import { invalid } from '../../error.js';
import { type Better, directionOf, missingReason, scoreOf, type UnitScore } from './edition.js';
import { placesOf, TIES, type Ties } from './places.js';
import { unitIndex } from './unit-index.js';

export interface RankOptions {
  /** Which scores are the better ones, default `higher`. */
  readonly better?: Better | undefined;
}

export interface RankedUnit {
  readonly unit: string;
  /** The score, null when missing. */
  readonly value: number | null;
  /** 1 is best; null when the score is missing. */
  readonly rank: number | null;
  /** How many units have this score, this one included; 0 when the score is missing. */
  readonly tied: number;
  /** Why the score is missing: the source's own words, else `no value` or `not a number`. */
  readonly reason?: string;
}

export interface Ranking {
  /** N: units with a score. */
  readonly of: number;
  /** Every unit given, in the order given. */
  readonly units: RankedUnit[];
}

/**
 * Ranks of units by their scores, 1 for the best. Scores are compared as they are: ranks belong on unrounded scores,
 * equal means equal doubles (0.1 + 0.2 is not 0.3), −0 equals 0, and infinities have a rank. A unit without a score
 * (null, or what is not a number) has no rank, keeps its reason and does not count in N. The order of the input does not matter.
 *
 * Linear in the number of units; `ordinal` also sorts the ids of equal scores.
 *
 * @param scores one entry per unit; none gives an empty ranking
 * @param options `better` (default `higher`) and `ties`, the rule for equal scores (default `min`)
 * @throws RangeError `duplicate unit: …`, `invalid better: …`, `invalid ties: …`
 * @example
 * rankUnits([{ unit: 'a', value: 40.44 }, { unit: 'b', value: null, reason: 'withheld' }, { unit: 'c', value: 43.1 }])
 * // → { of: 2, units: [{ unit: 'a', rank: 2 }, { unit: 'b', rank: null, reason: 'withheld' }, { unit: 'c', rank: 1 }] }
 */
export function rankUnits(
  scores: readonly UnitScore[],
  { better = 'higher', ties = 'min' }: RankOptions & { readonly ties?: Ties | undefined } = {},
): Ranking {
  if (!TIES.includes(ties)) throw invalid('ties', ties, `one of ${TIES.join(', ')}`);
  const direction = directionOf(better);
  const keys = new Float64Array(scores.length);
  for (let i = 0; i < scores.length; i++) keys[i] = -direction * (scoreOf(scores[i]!) ?? NaN);
  unitIndex(scores); // throws on duplicates

  const { of, ranks, tied } = placesOf(keys, ties, (a, b) => scores[a]!.unit < scores[b]!.unit);
  const units = scores.map((score, i): RankedUnit => {
    const { unit, value } = score;
    return tied[i] === 0
      ? { unit, value: null, rank: null, tied: 0, reason: missingReason(score) }
      : { unit, value, rank: ranks[i]!, tied: tied[i]! };
  });
  return { of, units };
}
