import { invalid } from '../../error.js';
import { checkCount } from '../../statistics/intervals/interval.js';
import { sum } from '../../statistics/sum.js';

/** Satisfied answers out of valid answers; both may be fractional, as effective bases are. */
export interface UnitCount {
  readonly count: number;
  /** Valid answers, ≥ 0. */
  readonly base: number;
}

/** What all units together say about a unit before its own answers are seen: a beta distribution of the true rates. */
export interface RatePrior {
  /** Mean of the true rates, 0 to 1: α ÷ (α + β). Null when no unit has an answer. */
  readonly mean: number | null;
  /** The number of answers that the prior counts for, α + β. Null where it is infinite: the units differ by no more than chance. */
  readonly strength: number | null;
}

export interface ShrunkenRate {
  /** The unit's own rate, 0 to 1; null without answers. */
  readonly raw: number | null;
  /** Posterior mean of the unit's true rate, 0 to 1; null when no unit has an answer. */
  readonly shrunken: number | null;
  /** How far it was pulled: 0 stays at the raw rate, 1 goes to the prior mean. */
  readonly pull: number;
}

/**
 * Rates of units shrunken by beta-binomial empirical Bayes, so that a unit with 12 ratings neither tops nor closes a
 * league by luck: each rate is pulled towards the mean of all units, the more the fewer answers it has and the less the
 * units differ beyond chance. Compare and rank with `shrunken`; publish `raw` beside it.
 *
 * The prior is estimated by Kleinman's method of moments with weights n ÷ (1 + ρ(n − 1)), where the intraclass
 * correlation ρ is the one that these weights lead to; α + β = (1 − ρ) ÷ ρ, and ρ below 0 counts as 0. Units are taken
 * as exchangeable: no unit is known beforehand to be better. With fewer than about ten units the prior is rough; a
 * single unit, equal rates, and differences within chance give ρ = 0, and every unit gets the common rate.
 *
 * @param units counts and bases, of at least one unit; units without answers take no part in the prior
 * @returns the prior, and one rate per unit in the given order
 * @throws RangeError `invalid units: …` for none, `invalid base: …`, `invalid count: …`
 * @see Kleinman, J. C. (1973), JASA 68, 46–54; Efron & Morris (1975), JASA 70, 311–319. Cost: 60 passes over the units
 * @example
 * const units = [{ count: 12, base: 12 }, { count: 930, base: 1000 }, { count: 700, base: 1000 }, { count: 0, base: 0 }];
 * const { prior, rates } = shrinkRates(units);
 * prior // → { mean: 0.8651, strength: 4.2073 }
 * rates[0] // → { raw: 1, shrunken: 0.965, pull: 0.2596 }
 * rates[3] // → { raw: null, shrunken: 0.8651, pull: 1 }
 */
export function shrinkRates(units: readonly UnitCount[]): { prior: RatePrior; rates: ShrunkenRate[] } {
  if (units.length === 0) throw invalid('units', units, 'at least one unit');
  for (const { count, base } of units) checkCount(count, base);
  const { mean, correlation } = momentPrior(units.filter(unit => unit.base > 0));
  return {
    prior: { mean, strength: correlation > 0 ? (1 - correlation) / correlation : null },
    rates: units.map(({ count, base }) => {
      const raw = base > 0 ? count / base : null;
      // strength ÷ (strength + base), in a form that also holds for an infinite strength
      const pull = base > 0 ? (1 - correlation) / (1 - correlation + correlation * base) : 1;
      return { raw, shrunken: raw === null || mean === null ? mean : raw + pull * (mean - raw), pull };
    }),
  };
}

function momentPrior(units: readonly UnitCount[]): { mean: number | null; correlation: number } {
  if (units.length === 0) return { mean: null, correlation: 0 };
  // The re-estimated ρ is never below 0 nor above 1, so halving always closes in on a ρ that it agrees with, where
  // putting it back in again and again can swing to and fro for ever.
  let low = 0;
  let high = reestimate(units, 0).correlation > 0 ? 1 : 0;
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (reestimate(units, middle).correlation > middle) low = middle;
    else high = middle;
  }
  return { mean: reestimate(units, high).mean, correlation: high };
}

/**
 * Mean rate with the weights that fit an intraclass correlation, and the correlation at which the weighted squared
 * distances of the rates from that mean are as large as they are expected to be.
 */
function reestimate(units: readonly UnitCount[], correlation: number): { mean: number; correlation: number } {
  const weights = units.map(({ base }) => base / (1 + correlation * (base - 1)));
  const total = sum(weights);
  const shares = weights.map(weight => weight / total);
  const mean = Math.min(1, sum(units.map(({ count, base }, i) => shares[i]! * (count / base))));
  const distances = sum(units.map(({ count, base }, i) => shares[i]! * (count / base - mean) ** 2));
  const all = sum(shares.map(share => share * (1 - share)));
  const byChance = sum(units.map(({ base }, i) => (shares[i]! * (1 - shares[i]!)) / base));
  const variance = mean * (1 - mean);
  // A single unit, single answers and complete agreement say nothing about the correlation.
  const expected = variance * (all - byChance);
  const found = expected > 0 ? (distances - variance * byChance) / expected : 0;
  return { mean, correlation: Math.min(1, Math.max(0, found)) };
}
