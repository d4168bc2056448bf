import { invalid, unknown } from '../error.js';
import type { Bounds } from './index-definition.js';

/**
 * How a raw value becomes a score. The best raw value always gets the largest score, whatever the direction.
 *
 * - `min-max`: linear from `bounds` to `range`; without bounds the smallest and largest value of the column are taken,
 *   so that scores of two years are comparable only once the bounds are frozen.
 * - `goalposts`: linear from fixed `bounds` to `range`, cut at both ends, and the cut values are reported.
 * - `z-score`: distance from the mean in standard deviations (n − 1), moved to `mean` and `deviation`.
 * - `rank`: 1 for the worst unit up to n for the best; ties share the lowest (`min`) or the mean place.
 * - `percentile-rank`: (rank − 1) / (n − 1), moved to `range`.
 */
export type Normalisation =
  | { readonly method: 'min-max'; readonly bounds?: Bounds | undefined; readonly range?: Bounds | undefined }
  | { readonly method: 'goalposts'; readonly bounds: Bounds; readonly range?: Bounds | undefined }
  | {
      readonly method: 'z-score';
      /** Frozen mean and standard deviation of the raw values; without them those of the column are taken. */
      readonly moments?: Moments | undefined;
      /** Mean of the scores, default 0. */
      readonly mean?: number | undefined;
      /** Standard deviation of the scores, default 1. */
      readonly deviation?: number | undefined;
    }
  | { readonly method: 'rank'; readonly ties?: 'min' | 'average' | undefined }
  | {
      readonly method: 'percentile-rank';
      readonly ties?: 'min' | 'average' | undefined;
      readonly range?: Bounds | undefined;
    };

/** Mean and standard deviation (n − 1) of raw values, `deviation` > 0. */
export interface Moments {
  readonly mean: number;
  readonly deviation: number;
}

/** The `range` of a normalisation that names none. */
export const PERCENT: Bounds = { low: 0, high: 100 };

/** Throws when a normalisation cannot work on any column; `of` is appended to the parameter in the message. */
export function checkNormalisation(normalisation: Normalisation, of = ''): void {
  if (typeof normalisation !== 'object' || normalisation === null) {
    throw invalid(`normalisation${of}`, normalisation, 'an object with a method');
  }
  switch (normalisation.method) {
    case 'goalposts':
      checkBounds(`bounds${of}`, normalisation.bounds);
      break;
    case 'min-max':
      if (normalisation.bounds !== undefined) checkBounds(`bounds${of}`, normalisation.bounds);
      break;
    case 'z-score':
      checkDeviation(`deviation${of}`, normalisation.deviation ?? 1);
      checkFinite(`mean${of}`, normalisation.mean ?? 0);
      if (normalisation.moments !== undefined) {
        checkDeviation(`moments${of}`, normalisation.moments.deviation);
        checkFinite(`moments${of}`, normalisation.moments.mean);
      }
      return;
    case 'rank':
    case 'percentile-rank':
      if (!['min', 'average'].includes(normalisation.ties ?? 'min')) {
        throw unknown(`ties${of}`, normalisation.ties, 'min or average');
      }
      break;
    default:
      throw unknown(
        `normalisation${of}`,
        (normalisation as { method: unknown }).method,
        'min-max, goalposts, z-score, rank or percentile-rank',
      );
  }
  if ('range' in normalisation && normalisation.range !== undefined) checkBounds(`range${of}`, normalisation.range);
}

/** Throws unless both ends are finite and in order. */
export function checkBounds(parameter: string, bounds: Bounds | undefined): void {
  const { low, high } = bounds ?? {};
  if (!(Number.isFinite(low) && Number.isFinite(high) && low! < high!)) {
    throw invalid(parameter, bounds && `${low} to ${high}`, 'finite numbers, low < high');
  }
}

function checkDeviation(parameter: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw invalid(parameter, value, 'a finite number > 0');
}

function checkFinite(parameter: string, value: number): void {
  if (!Number.isFinite(value)) throw invalid(parameter, value, 'a finite number');
}
