/** The sentences about who moved a unit. Every list arrives as "Kiên Giang", "Tây Ninh, Cà Mau và 4 đơn vị khác", or null. */
export interface ReasonWords {
  gained(unit: string, places: number): string;
  passed(count: number, names: string | null): string;
  passedBy(count: number, names: string | null): string;
  leaversAhead(count: number, names: string | null): string;
  entrantsAhead(count: number, names: string | null): string;
  readonly nobody: string;
  /** Places gained by the change of method and by that of the scores. */
  parts(method: number, performance: number): string;
  names(names: readonly string[], others: number): string;
  readonly none: string;
}
