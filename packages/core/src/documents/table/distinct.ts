import type { Problem } from '../../problem.js';

/** Each problem once: what is wrong with a period is wrong for all series of its row. */
export function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, path, received }) => {
    const key = JSON.stringify([code, path, received]);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
