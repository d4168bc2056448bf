import type { Incomparability } from '../../ranking/change/comparable.js';

/** The sentences about a rank. */
export interface StandingWords {
  place(rank: number, of: number): string;
  unranked(of: number): string;
  change(places: number): string;
  /** After a change of rank: what it is measured from; null where the source does not say. */
  since(period: string | null, isSame: boolean): string;
  formerPlace(rank: number, of: number): string;
  readonly notComparable: string;
  /** After "not comparable". */
  comparedWith(period: string): string;
  because(causes: readonly Incomparability['cause'][]): string;
  peers(rank: number, of: number, name: string): string;
  score(score: string, change: string | null): string;
  scoreChange(size: string, direction: number, since: string): string;
  components(up: number, down: number): string;
  absent(names: readonly string[]): string;
  /** After a place: the ranks that it could be. */
  possible(best: number, worst: number): string;
  readonly unclear: string;
  readonly new: string;
  readonly returned: string;
  tier(name: string): string;
  /** Stands in for a hidden rank where there is no tier. */
  readonly hidden: string;
  readonly none: string;
}
