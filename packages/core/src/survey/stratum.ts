import { invalid } from '../error.js';

/** How to treat a stratum with a single primary sampling unit, which shows no variance of its own. */
export type LonelyRule = 'fail' | 'remove' | 'certainty' | 'adjust' | 'average';

export interface Stratum {
  readonly label: string;
  /** Primary sampling units in the sample, those without a valid answer included. */
  readonly sampled: number;
  /** Share of the stratum's primary sampling units that was sampled; 0 without finite-population correction. */
  readonly fraction: number;
}

/** A stratum with its sampling fraction, after checking that its population holds its sample. */
export function describeStratum(
  label: string,
  sampled: number,
  population?: number | Readonly<Record<string, number>>,
): Stratum {
  if (population === undefined) return { label, sampled, fraction: 0 };
  const size = typeof population === 'number' ? population : population[label];
  if (!(size !== undefined && size >= sampled && size < Infinity)) {
    throw invalid(`population of stratum ${JSON.stringify(label)}`, size, `a number >= ${sampled}, its sample`);
  }
  return { label, sampled, fraction: sampled / size };
}

/** Throws for a lonely primary sampling unit that the rule cannot deal with; one certain to be drawn is none. */
export function checkLonely(strata: readonly Stratum[], rule: LonelyRule): void {
  const lonely = strata.find(({ sampled, fraction }) => sampled === 1 && fraction < 1);
  if (!lonely) return;
  if (rule === 'fail') {
    throw invalid('strata', lonely.label, 'two or more primary sampling units in each stratum, or a rule in `lonely`');
  }
  if (rule === 'average' && strata.every(({ sampled }) => sampled === 1)) {
    throw invalid('strata', lonely.label, 'another stratum with two or more primary sampling units to average over');
  }
}
