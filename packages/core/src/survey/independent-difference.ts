import type { SurveyEstimate } from './survey-estimate.js';

type Uncertain = Pick<SurveyEstimate, 'value' | 'standardError' | 'degreesOfFreedom'>;

/**
 * Difference between two estimates from samples drawn independently, such as this year's and last year's, first minus
 * second. Where the years share primary sampling units, {@link surveyDifference} counts their covariance.
 *
 * @param first estimate of the one sample
 * @param second estimate of the other, in the same unit
 * @returns difference, standard error and Welch–Satterthwaite degrees of freedom, ready for {@link surveyInterval}; no
 * degrees of freedom where either estimate has none
 * @see Satterthwaite, F. E. (1946), Biometrics Bulletin 2, 110–114; Welch, B. L. (1947), Biometrika 34, 28–35
 * @example
 * independentDifference(
 *   { value: 0.82, standardError: 0.03, degreesOfFreedom: 20 },
 *   { value: 0.74, standardError: 0.04, degreesOfFreedom: 30 },
 * ) // → { value: 0.08, standardError: 0.05, degreesOfFreedom: 49.669 }
 */
export function independentDifference(first: Uncertain, second: Uncertain): Uncertain {
  const [a, b] = [first.standardError ** 2, second.standardError ** 2];
  const spent = a ** 2 / first.degreesOfFreedom + b ** 2 / second.degreesOfFreedom;
  const known = first.degreesOfFreedom > 0 && second.degreesOfFreedom > 0;
  return {
    value: first.value - second.value,
    standardError: Math.sqrt(a + b),
    degreesOfFreedom: !known ? 0 : spent > 0 ? (a + b) ** 2 / spent : first.degreesOfFreedom + second.degreesOfFreedom,
  };
}
