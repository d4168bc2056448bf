/**
 * Ranks of a column in ascending order: 1 for the smallest value; missing (NaN) stays NaN and does not count.
 * Ties, exact equality of doubles, share the lowest (`min`) or the mean (`average`) of their places. O(n log n)
 */
export function ascendingRanks(column: Float64Array, ties: 'min' | 'average'): Float64Array {
  const order = [...column.keys()].filter(i => !Number.isNaN(column[i])).sort((a, b) => column[a]! - column[b]!);
  const ranks = new Float64Array(column.length).fill(NaN);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && column[order[end]!] === column[order[start]!]) end += 1;
    const rank = ties === 'min' ? start + 1 : (start + 1 + end) / 2;
    for (; start < end; start += 1) ranks[order[start]!] = rank;
  }
  return ranks;
}

/** Competition ranks: 1 for the largest value, ties share the best place, missing stays NaN. */
export function competitionRanks(scores: Float64Array): Float64Array {
  return ascendingRanks(
    scores.map(score => -score),
    'min',
  );
}
