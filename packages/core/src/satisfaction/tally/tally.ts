import { invalid } from '../../error.js';
import type { RatingScale } from './rating-scale.js';

/** Sums over answers (of ones, of weights or of squared weights), apart for each kind of answer. */
export interface AnswerSums {
  /** One sum per level, in the order of the tally's `levels`. */
  readonly valid: readonly number[];
  /** Answers "don't know", "no opinion", "not applicable". */
  readonly dontKnow: number;
  /** People who were asked and gave no answer. */
  readonly missing: number;
}

/**
 * How often each level of a scale was chosen: everything that a score needs of any number of ratings. Plain data, the
 * shape in which databases return counts; it survives JSON and structured clone, and tallies of parts add up to the
 * tally of the whole.
 */
export interface Tally {
  /** Values of the levels, from worst to best. */
  readonly levels: readonly number[];
  readonly answers: AnswerSums;
  /** Present as soon as one answer carries a weight; an answer without one then weighs 1. */
  readonly weighted?: { readonly sums: AnswerSums; readonly squares: AnswerSums };
}

/** One answer: the value of a level, `"don't know"`, or null for a question that was left open. */
export type Rating = number | "don't know" | null;

/** Squares and sums of weights up to this size stay finite. */
export const LARGEST_WEIGHT = 1e100;

/**
 * The tally of no ratings, the neutral element of `mergeTallies`.
 *
 * @param scale the scale that ratings will be given on
 * @returns plain data with a zero for every level; a scale from `ratingScale` cannot make it fail
 * @example
 * emptyTally(yesNoScale) // → { levels: [0, 1], answers: { valid: [0, 0], dontKnow: 0, missing: 0 } }
 */
export function emptyTally(scale: RatingScale): Tally {
  return {
    levels: scale.levels.map(level => level.value),
    answers: { valid: scale.levels.map(() => 0), dontKnow: 0, missing: 0 },
  };
}

/** Checks what a tally from outside claims: the expected levels, and sums that are finite and not negative. */
export function checkTally({ levels, answers, weighted }: Tally, expected: readonly number[]): void {
  if (String(levels) !== String(expected)) throw invalid('tally.levels', String(levels), String(expected));
  for (const [name, { valid, dontKnow, missing }] of Object.entries({ answers, ...weighted })) {
    if (valid.length !== levels.length) throw invalid(`tally ${name}`, valid, `${levels.length} sums`);
    for (const sum of [...valid, dontKnow, missing]) {
      // Number.isFinite also stops the big integers that databases return for counts.
      if (!(Number.isFinite(sum) && sum >= 0)) throw invalid(`tally ${name}`, sum, 'finite numbers >= 0');
    }
  }
}

/** Whether a weight can be used: finite and not negative. */
export function isWeight(weight: number): boolean {
  return typeof weight === 'number' && weight >= 0 && weight <= LARGEST_WEIGHT;
}

/** The error for a weight that {@link isWeight} refuses. */
export function invalidWeight(parameter: string, weight: unknown): RangeError {
  return invalid(parameter, weight, '0 <= weight <= 1e100');
}

/** Reads slots in the order in which ratings are counted: one per level, then "don't know", then missing. */
export function answerSums(slots: readonly number[]): AnswerSums {
  return { valid: slots.slice(0, -2), dontKnow: slots.at(-2)!, missing: slots.at(-1)! };
}
