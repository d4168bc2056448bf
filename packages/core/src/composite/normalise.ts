import { invalid } from '../error.js';
import type { Better } from '../ranking/rank/edition.js';
import { fromColumn, toColumn, type Values } from './column.js';
import type { Bounds } from './index-definition.js';
import { checkNormalisation, PERCENT, type Moments, type Normalisation } from './normalisation.js';
import { ascendingRanks } from './ranks.js';

export interface Normalised {
  /** One score per value; null where the value is missing. */
  readonly scores: (number | null)[];
  /** 0-based positions of the values that goalposts cut. */
  readonly clipped: number[];
}

/**
 * Normalisation of one indicator: raw values of any unit and direction become scores on a common scale, best = largest.
 *
 * @param values one raw value per unit; null or undefined where missing, and missing stays missing
 * @param normalisation method with its bounds, range and tie rule; ranges default to 0–100, see {@link Normalisation}
 * @param better direction of the raw values, default `higher`; `lower` turns the scale round (11 − score on 1 to 10)
 * @throws RangeError `invalid values: …` for NaN and infinities; for a column without two different values where the
 * scale comes from the column itself (min-max without bounds, z-score without moments), because any score given to it
 * would be invented: give fixed bounds instead; for fewer than two values in a percentile rank.
 * `invalid bounds: …`, `invalid range: …`, `invalid deviation: …`, `unknown normalisation: …`
 * @see OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5
 * @example
 * normalise([2, null, 5, 8], { method: 'min-max', range: { low: 1, high: 10 } }).scores // → [1, null, 5.5, 10]
 * normalise([2, 5, 9], { method: 'goalposts', bounds: { low: 4, high: 8 } }, 'lower')
 * // → { scores: [100, 75, 0], clipped: [0, 2] }
 */
export function normalise(values: Values, normalisation: Normalisation, better: Better = 'higher'): Normalised {
  checkNormalisation(normalisation);
  if (better !== 'higher' && better !== 'lower') throw invalid('better', better, 'higher or lower');
  const { scores, clipped } = normaliseColumn(toColumn(values, 'values'), normalisation, better, 'values');
  return { scores: fromColumn(scores), clipped };
}

/**
 * {@link normalise} for a checked method and a column with NaN for missing, which is overwritten to spare memory;
 * `parameter` names the column in errors.
 */
export function normaliseColumn(
  column: Float64Array,
  normalisation: Normalisation,
  better: Better,
  parameter: string,
): { scores: Float64Array; clipped: number[] } {
  const clipped: number[] = [];
  const lower = better === 'lower';
  if (normalisation.method === 'z-score') {
    const { mean = 0, deviation = 1, moments = momentsOf(column, parameter) } = normalisation;
    const scale = (lower ? -deviation : deviation) / moments.deviation;
    return { scores: column.map(x => mean + (x - moments.mean) * scale), clipped };
  }
  if (normalisation.method === 'rank' || normalisation.method === 'percentile-rank') {
    const ranks = ascendingRanks(lower ? column.map(x => -x) : column, normalisation.ties ?? 'min');
    if (normalisation.method === 'rank') return { scores: ranks, clipped };
    const count = column.reduce((n, x) => (Number.isNaN(x) ? n : n + 1), 0);
    if (count === 1) throw invalid(parameter, '1 value', 'at least 2 for a percentile rank');
    const { low, high } = normalisation.range ?? PERCENT;
    return { scores: ranks.map(rank => low + ((high - low) * (rank - 1)) / (count - 1)), clipped };
  }
  const { low, high } = normalisation.range ?? PERCENT;
  const bounds = normalisation.bounds ?? boundsOf(column, parameter);
  const clip = normalisation.method === 'goalposts';
  const width = bounds.high - bounds.low;
  for (let i = 0; i < column.length; i += 1) {
    const x = column[i]!;
    const share = (lower ? bounds.high - x : x - bounds.low) / width;
    if (clip && (share < 0 || share > 1)) {
      clipped.push(i);
      column[i] = share < 0 ? low : high;
    } else column[i] = low + (high - low) * share;
  }
  return { scores: column, clipped };
}

/** Smallest and largest value of a column; all missing gives a scale that no value will meet. */
export function boundsOf(column: Float64Array, parameter: string): Bounds {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < column.length; i += 1) {
    const x = column[i]!;
    if (x < low) low = x;
    if (x > high) high = x;
  }
  if (low === high) throw constant(parameter, low);
  return { low, high };
}

/** Mean and standard deviation (n − 1) of a column. */
export function momentsOf(column: Float64Array, parameter: string): Moments {
  const present = column.filter(x => !Number.isNaN(x));
  if (present.length === 0) return { mean: NaN, deviation: NaN };
  const mean = present.reduce((sum, x) => sum + x, 0) / present.length;
  if (present.every(x => x === present[0])) throw constant(parameter, present[0]!);
  const squares = present.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (present.length - 1)) };
}

function constant(parameter: string, value: number): RangeError {
  return invalid(parameter, value, 'two different values, or a normalisation with fixed bounds');
}
