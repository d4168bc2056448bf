/** Percentage of the other units that are worse; 100 for the only unit. `tied` counts the unit itself. */
export function percentRank(rank: number, of: number, tied: number): number {
  return of === 1 ? 100 : (100 * (of - rank - tied + 1)) / (of - 1);
}
