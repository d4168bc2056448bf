import { likertScale, type Rating } from '@cchc/core';

const DONT_KNOW = 0;
const MISSING = -1;

/** The levels that a rating may have, from worst to best. */
export const LEVELS = likertScale.levels.map(level => level.value);

/** The small whole number that stands for a rating in a table: its level, 0 for "don't know", −1 for left open. */
export function levelCode(rating: Rating): number {
  if (rating === null) return MISSING;
  return rating === "don't know" ? DONT_KNOW : rating;
}

/** The rating that a number in a table stands for. */
export function ratingOfCode(code: number): Rating {
  if (code === MISSING) return null;
  return code === DONT_KNOW ? "don't know" : code;
}
