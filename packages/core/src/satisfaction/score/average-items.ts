import { invalid } from '../../error.js';

/**
 * How several questions become one mean; they differ when answers are missing.
 * `questions`: the mean of the questions' means, every question counts the same.
 * `respondents`: the mean of the respondents' own means, everybody who answered anything counts the same.
 * `answers`: the mean of all answers thrown together, every answer counts the same.
 * `complete cases`: only respondents who answered every question.
 */
export type ItemAverage = 'questions' | 'respondents' | 'answers' | 'complete cases';

/** A mean over several questions. */
export interface ItemMean {
  /** Mean of the ratings; null when nothing is left to average, and for `questions` when a question has no answer. */
  readonly mean: number | null;
  /** Respondents with at least one rating that went into the mean. */
  readonly respondents: number;
}

/**
 * Mean over several questions put to the same respondents. There is no neutral choice among the four averages: state
 * which one was used.
 *
 * @param questions one array per question, of equal length, with one rating (any finite number) or null per respondent
 * @param average which average; default `respondents`
 * @returns the mean on the scale of the ratings, and the number of respondents in it
 * @throws RangeError `invalid questions: …`, `invalid questions[1].length: …`, `invalid questions[1][7]: …`,
 *   `invalid average: …`
 * @example
 * const questions = [[5, 4, null], [3, null, 1]];
 * averageItems(questions, 'questions') // → { mean: 3.25, respondents: 3 }
 * averageItems(questions, 'respondents') // → { mean: 3, respondents: 3 }
 * averageItems(questions, 'answers') // → { mean: 3.25, respondents: 3 }
 * averageItems(questions, 'complete cases') // → { mean: 4, respondents: 1 }
 */
export function averageItems(
  questions: readonly (readonly (number | null)[])[],
  average: ItemAverage = 'respondents',
): ItemMean {
  if (questions.length === 0) throw invalid('questions', questions, 'at least one question');
  const people = questions[0]!.length;
  questions.forEach((ratings, q) => {
    if (ratings.length !== people) throw invalid(`questions[${q}].length`, ratings.length, `${people}, as the first`);
    ratings.forEach((rating, i) => {
      if (rating !== null && !Number.isFinite(rating)) {
        throw invalid(`questions[${q}][${i}]`, rating, 'a finite number or null');
      }
    });
  });

  const rows = Array.from({ length: people }, (_, i) => present(questions.map(ratings => ratings[i]!)));
  const answered = rows.filter(row => row.length > 0);
  const complete = rows.filter(row => row.length === questions.length);
  switch (average) {
    case 'questions': {
      const means = questions.map(ratings => mean(present(ratings)));
      return { mean: means.includes(null) ? null : mean(present(means)), respondents: answered.length };
    }
    case 'respondents':
      return { mean: mean(answered.map(row => mean(row)!)), respondents: answered.length };
    case 'answers':
      return { mean: mean(rows.flat()), respondents: answered.length };
    case 'complete cases':
      return { mean: mean(complete.flat()), respondents: complete.length };
    default:
      throw invalid('average', average, "'questions', 'respondents', 'answers' or 'complete cases'");
  }
}

function present(ratings: readonly (number | null)[]): number[] {
  return ratings.filter(rating => rating !== null);
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}
