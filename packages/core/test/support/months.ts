/** Codes of so many months in order, from January 1000. */
export const months = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${1000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);
