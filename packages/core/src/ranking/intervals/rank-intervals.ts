import { invalid } from '../../error.js';
import { directionOf, type UnitScore } from '../rank/edition.js';
import { quantile } from '../../statistics/quantile.js';
import {
  type Claim,
  claimFamilies,
  intervalsOf,
  type RankIntervalOptions,
  type RankIntervals,
} from './rank-interval.js';
import {
  correlatedScatter,
  independentScatter,
  type Noise,
  type Scatter,
  simulatedNoise,
  storedNoise,
} from './rank-noise.js';
import { type RankOptions, rankUnits } from '../rank/rank-units.js';

export interface ScoreRankIntervalOptions extends RankOptions, RankIntervalOptions {
  /** Stop after the first step. Intervals are wider then; useful to compare with work that did so. Default false. */
  readonly singleStep?: boolean | undefined;
  /**
   * Covariances of the scores for scores that are not independent: a symmetric matrix with one row and one column for
   * each entry, in the order of the input, in the squared unit of the scores. The standard errors are the roots of its
   * diagonal then, and those of the entries are not read.
   */
  readonly covariance?: readonly (readonly number[])[] | undefined;
  /** Units to give intervals for, default all; marginal intervals of the others are not computed, which takes most of the time. */
  readonly only?: readonly string[] | undefined;
  /** Seed of the simulated noise, an integer, default 1: the same seed gives the same intervals. */
  readonly seed?: number | undefined;
  /** Simulated draws, at least 100, default 10000; with fewer, ends move by a place or two with the seed. */
  readonly replications?: number | undefined;
  /**
   * Stored noise in place of the simulated, for `simultaneous` intervals: for each step the draws by row, with one
   * column for each unit still in question, in the order of the input, in the unit of the scores.
   */
  readonly draws?: readonly (readonly (readonly number[])[])[] | undefined;
}

export interface ScoreRankIntervals extends RankIntervals {
  /** Critical value of each step for `simultaneous`; empty for `marginal`, where every unit has its own. */
  readonly criticalValues: number[];
}

/**
 * Confidence intervals of ranks from scores and their standard errors: "34th of 63, could be 30th to 38th". A unit is
 * proven better than another if their difference exceeds its standard error times a critical value, which is the
 * quantile of the largest of all such ratios under pure noise; differences proven in one step are taken out of the
 * next, until nothing new is proven. Best rank = 1 + units proven better; worst rank = N − units proven worse.
 *
 * Scores are taken as normal, and as independent unless their covariance is given. A standard error of 0 is a score known
 * exactly. A unit without a standard error has no interval, and as it may stand anywhere it is proven neither better nor
 * worse than another. The interval always contains the rank; a single unit has 1 to 1. The order of the input does not
 * matter. Costs replications × pairs of units for each step.
 *
 * @param scores one entry per unit, with its standard error
 * @param options direction, kind, side, confidence, covariance, only, seed, replications
 * @throws RangeError `invalid standardError: …` below 0 or infinite, `invalid confidence: …`, `invalid kind: …`,
 *   `invalid side: …`, `invalid seed: …`, `invalid replications: …`, `invalid draws: …`,
 *   `invalid covariance: …`, `duplicate unit: …`, `invalid better: …`
 * @see Mogstad, M., Romano, J. P., Shaikh, A. M. & Wilhelm, D. (2024), Review of Economic Studies 91, 476–518
 * @example
 * const scores = [
 *   { unit: 'a', value: 68.2, standardError: 0.5 },
 *   { unit: 'b', value: 66.9, standardError: 0.6 },
 *   { unit: 'c', value: 61.5, standardError: 0.6 },
 * ];
 * rankIntervals(scores, { kind: 'simultaneous' }).units
 * // → [{ unit: 'a', rank: 1, best: 1, worst: 2 }, { unit: 'b', rank: 2, best: 1, worst: 2 }, { unit: 'c', rank: 3, best: 3, worst: 3 }]
 */
export function rankIntervals(
  scores: readonly UnitScore[],
  {
    better = 'higher',
    confidence = 0.95,
    kind = 'marginal',
    side = 'both',
    singleStep = false,
    covariance,
    only,
    seed = 1,
    replications = 10_000,
    draws,
  }: ScoreRankIntervalOptions = {},
): ScoreRankIntervals {
  if (!(confidence > 0 && confidence < 1)) throw invalid('confidence', confidence, '0 < confidence < 1');
  if (!Number.isInteger(seed)) throw invalid('seed', seed, 'an integer');
  if (!(Number.isInteger(replications) && replications >= 100))
    throw invalid('replications', replications, 'an integer >= 100');
  if (draws && kind !== 'simultaneous') throw invalid('draws', draws, 'none for marginal intervals');
  const direction = directionOf(better);
  const ranking = rankUnits(scores, { better });
  const { units } = ranking;
  if (covariance && [covariance, ...covariance].some(row => row.length !== scores.length))
    throw invalid('covariance', covariance, `${scores.length} rows and columns`);
  const errors = scores.map(score => (covariance ? 0 : standardErrorOf(score)));
  const positions = [...scores.keys()].filter(i => units[i]!.rank !== null && !Number.isNaN(errors[i]!));
  if (!draws) positions.sort((a, b) => byId(scores[a]!.unit, scores[b]!.unit));
  const x = Float64Array.from(positions, i => direction * units[i]!.value!);
  const scatter = covariance
    ? correlatedScatter(positions.map(i => positions.map(j => covariance[i]![j]!)))
    : independentScatter(Float64Array.from(positions, i => errors[i]!));

  const isAsked = (unit: string): boolean => !only || only.includes(unit);
  const noise = draws ? storedNoise(draws) : simulatedNoise(scatter, seed, replications);
  const families = claimFamilies(positions.length, kind, side).map((family, at) =>
    kind === 'simultaneous' || isAsked(scores[positions[at]!]!.unit)
      ? stepDown(x, scatter, family, confidence, noise, singleStep)
      : { proven: [], criticalValues: [] },
  );
  const proven = families.map(family => family.proven);
  const intervals = intervalsOf(ranking, positions, proven, { kind, side }, 'no standard error');
  return {
    of: intervals.of,
    units: intervals.units.filter(({ unit }) => isAsked(unit)),
    criticalValues: kind === 'simultaneous' ? families[0]!.criticalValues : [],
  };
}

/** Sorts ids (u2 before u10). Noise is dealt out in this order, so that the order of the input does not matter. */
function byId(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** The standard error, NaN where there is none. */
function standardErrorOf({ standardError }: UnitScore): number {
  const error = standardError ?? NaN;
  if (error < 0 || error === Infinity) throw invalid('standardError', error, 'a finite number >= 0');
  return error;
}

/** Tests a family of claims together, step by step. */
function stepDown(
  x: Float64Array,
  { spread }: Scatter,
  family: readonly Claim[],
  confidence: number,
  noise: Noise,
  singleStep: boolean,
): { proven: Claim[]; criticalValues: number[] } {
  const proven: Claim[] = [];
  const criticalValues: number[] = [];
  let open = family;
  do {
    // A claim about two scores that are known exactly needs no noise.
    const noisy = open.filter(claim => spread(claim) > 0);
    const involved = [...new Set(noisy.flatMap(({ better, worse }) => [better, worse]))].sort((a, b) => a - b);
    const critical =
      noisy.length === 0
        ? 0
        : criticalValue(noisy, noisy.map(spread), noise(criticalValues.length, involved), involved, confidence);
    if (noisy.length > 0) criticalValues.push(critical);
    const fresh = open.filter(claim => x[claim.better]! - x[claim.worse]! > critical * spread(claim));
    if (fresh.length === 0) break;
    proven.push(...fresh);
    const done = new Set(fresh);
    open = open.filter(claim => !done.has(claim));
  } while (!singleStep && open.length > 0);
  return { proven, criticalValues };
}

/** Quantile of the largest standardised difference that noise alone produces; never below 0. */
function criticalValue(
  claims: readonly Claim[],
  spreads: readonly number[],
  rows: readonly ArrayLike<number>[],
  involved: readonly number[],
  confidence: number,
): number {
  const column = new Map(involved.map((position, k) => [position, k]));
  const better = Uint32Array.from(claims, claim => column.get(claim.better)!);
  const worse = Uint32Array.from(claims, claim => column.get(claim.worse)!);
  const spread = Float64Array.from(spreads);
  const largest = Float64Array.from(rows, row => {
    let most = -Infinity;
    for (let k = 0; k < spread.length; k++) {
      const ratio = (row[better[k]!]! - row[worse[k]!]!) / spread[k]!;
      if (ratio > most) most = ratio;
    }
    return most;
  });
  return Math.max(0, quantile(largest.sort(), confidence));
}
