/** The best and the worst rank that the data do not contradict; null where that is not known. */
export interface RankRange {
  readonly best: number | null;
  readonly worst: number | null;
}

/** Whether two ranges have a rank in common; null where one of them is not known. */
export function rangesOverlap(one: RankRange | undefined, other: RankRange | undefined): boolean | null {
  if (one?.best == null || one.worst === null || other?.best == null || other.worst === null) return null;
  return one.best <= other.worst && other.best <= one.worst;
}
