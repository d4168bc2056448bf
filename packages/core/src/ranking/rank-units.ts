import { invalid } from '../error.js';
import { type Better, directionOf, duplicateUnit, missingReason, scoreOf, type UnitScore } from './edition.js';
import { orderOf } from './order.js';

/**
 * What units with equal scores get: `min` the best of the places they share (competition rank, 1-2-2-4), `max` the
 * worst (1-3-3-4), `average` the mean (1-2.5-2.5-4), `dense` the best without leaving places out (1-2-2-3), `ordinal`
 * different places in the order of their ids (1-2-3-4).
 */
export type Ties = (typeof TIES)[number];

const TIES = ['min', 'max', 'average', 'dense', 'ordinal'] as const;

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
 * (null or NaN) has no rank, keeps its reason and does not count in N. The order of the input does not matter.
 *
 * Linear in the number of units; `ordinal` also sorts the ids of equal scores.
 *
 * @param scores one entry per unit; none gives an empty ranking
 * @param options `better` (default `higher`) and `ties`, the rule for equal scores (default `min`)
 * @throws RangeError `duplicate unit: …`, `invalid value: …` for what is neither number nor null, `invalid better: …`,
 *   `invalid ties: …`
 * @example
 * rankUnits([{ unit: 'a', value: 40.44 }, { unit: 'b', value: null, reason: 'withheld' }, { unit: 'c', value: 43.1 }])
 * // → { of: 2, units: [{ unit: 'a', rank: 2 }, { unit: 'b', rank: null, reason: 'withheld' }, { unit: 'c', rank: 1 }] }
 */
export function rankUnits(
  scores: readonly UnitScore[],
  { better = 'higher', ties = 'min' }: RankOptions & { readonly ties?: Ties | undefined } = {},
): Ranking {
  if (!TIES.includes(ties)) throw invalid('ties', ties, `one of ${TIES.join(', ')}`);
  if (new Set(scores.map(({ unit }) => unit)).size < scores.length) throw duplicateUnit(scores);
  const direction = directionOf(better);
  // Missing scores (NaN) must not reach the sort: only positions with a score do.
  const positions = new Uint32Array(scores.length);
  const keys = new Float64Array(scores.length);
  let of = 0;
  for (let i = 0; i < scores.length; i++) {
    const value = scoreOf(scores[i]!);
    if (Number.isNaN(value)) continue;
    positions[of] = i;
    keys[of++] = -direction * value;
  }
  const order = orderOf(keys.subarray(0, of)).map(k => positions[k]!);

  const ranks = new Float64Array(scores.length);
  const tied = new Uint32Array(scores.length);
  let groups = 0;
  for (let start = 0, end = 0; start < of; start = end) {
    const value = scores[order[start]!]!.value;
    while (end < of && scores[order[end]!]!.value === value) end++;
    groups++;
    const group = order.subarray(start, end);
    if (ties === 'ordinal') group.sort((a, b) => (scores[a]!.unit < scores[b]!.unit ? -1 : 1));
    const shared =
      ties === 'max' ? end : ties === 'average' ? (start + 1 + end) / 2 : ties === 'dense' ? groups : start + 1;
    for (let k = start; k < end; k++) {
      ranks[order[k]!] = ties === 'ordinal' ? k + 1 : shared;
      tied[order[k]!] = end - start;
    }
  }
  return {
    of,
    units: scores.map((score, i) =>
      tied[i] === 0
        ? { unit: score.unit, value: null, rank: null, tied: 0, reason: missingReason(score) }
        : { unit: score.unit, value: score.value, rank: ranks[i]!, tied: tied[i]! },
    ),
  };
}
