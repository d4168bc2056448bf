import { tQuantile } from '../statistics/distributions/t-quantile.js';
import { invalid } from '../error.js';
import { clopperPearsonInterval } from '../statistics/intervals/clopper-pearson-interval.js';
import { checkConfidence, type Interval } from '../statistics/intervals/interval.js';
import { scoreInterval } from '../statistics/intervals/wilson-interval.js';
import type { SurveyEstimate } from './survey-estimate.js';

/** `logit`: t interval on the log-odds; `beta`: Korn–Graubard; `wilson`: score interval; `arcsine`: t interval on the angle. */
export type ShareMethod = 'logit' | 'beta' | 'wilson' | 'arcsine';

export interface ShareIntervalOptions {
  /** Default `logit`; `beta` is the more cautious one for shares near 0 or 1 and small bases. */
  readonly method?: ShareMethod;
  /** Confidence level, between 0 and 1, default 0.95. */
  readonly confidence?: number;
}

/**
 * Interval of a share estimated from a survey: all methods stay within 0 to 1 and contain the share.
 *
 * At 0 % and 100 % the sample shows no variance, so every method gives way to the Clopper–Pearson interval on the
 * effective base (Kish), made smaller for few degrees of freedom as Korn and Graubard do. It knows nothing of
 * clustering. Without degrees of freedom the interval is the whole range 0 to 1, for nothing is known.
 *
 * @param estimate result of {@link surveyMean} for values 0 and 1
 * @param options method and confidence
 * @returns both ends as fractions 0 to 1
 * @throws RangeError `invalid value: …` outside 0 to 1, `invalid confidence: …`
 * @see Korn, E. L. & Graubard, B. I. (1998), Survey Methodology 24, 193–201; Dean, N. & Pagano, M. (2015), Journal of
 * Survey Statistics and Methodology 3, 484–503
 * @example
 * const share = { value: 0.69, standardError: 0.014, degreesOfFreedom: 114, base: 4710, effectiveBase: 3337 }
 * surveyShareInterval(share) // → { low: 0.6616, high: 0.7170 }
 * surveyShareInterval({ ...share, value: 1, standardError: 0, base: 50, effectiveBase: 40 }) // → { low: 0.9143, high: 1 }
 */
export function surveyShareInterval(
  estimate: Pick<SurveyEstimate, 'value' | 'standardError' | 'degreesOfFreedom' | 'base' | 'effectiveBase'>,
  { method = 'logit', confidence = 0.95 }: ShareIntervalOptions = {},
): Interval {
  checkConfidence(confidence);
  const { value: share, standardError: error, degreesOfFreedom: df, base, effectiveBase } = estimate;
  if (!(share >= -ROUNDING && share <= 1 + ROUNDING)) throw invalid('value', share, '0 <= value <= 1');
  if (!(error >= 0)) throw invalid('standardError', error, 'a number >= 0');
  if (!(df > 0 && base > 1)) return { low: 0, high: 1 };
  const t = tQuantile((1 + confidence) / 2, df);
  const penalty = (tQuantile((1 + confidence) / 2, base - 1) / t) ** 2;
  if (share < ROUNDING) return clopperPearsonInterval(0, effectiveBase * penalty, confidence);
  if (share > 1 - ROUNDING) return clopperPearsonInterval(effectiveBase * penalty, effectiveBase * penalty, confidence);
  if (error < ROUNDING) return { low: share, high: share };

  const spread = share * (1 - share);
  const trials = spread / error ** 2;
  switch (method) {
    case 'logit': {
      const centre = Math.log(share / (1 - share));
      const half = (t * error) / spread;
      return { low: logistic(centre - half), high: logistic(centre + half) };
    }
    case 'beta':
      return clopperPearsonInterval(share * trials * penalty, trials * penalty, confidence);
    case 'wilson':
      return scoreInterval(share, trials, t);
    case 'arcsine': {
      const centre = Math.asin(Math.sqrt(share));
      const half = (t * error) / (2 * Math.sqrt(spread));
      const at = (angle: number) => Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2;
      return { low: at(centre - half), high: at(centre + half) };
    }
  }
}

const ROUNDING = 1e-12;

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
