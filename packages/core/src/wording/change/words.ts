import type { Incomparability } from '../../ranking/change/comparable.js';

/** The sentences about a rank in two editions. Places arrive as "xếp thứ 59/61", `when` as "năm 2024" or "in 2024", `since` as "2023". */
export interface ChangeWords {
  /** How many others share the place. */
  tied(others: number): string;
  /** Places gained among the units ranked in both editions. */
  likeForLike(places: number, of: number): string;
  readonly entered: string;
  /** `place` and `when` are those of the edition before. */
  left(place: string, when: string): string;
  readonly neither: string;
  /** `since` is null where the unit has no place in the edition before; `former` is that place in brackets. */
  notComparable(since: string | null, former: string, causes: readonly Incomparability['cause'][]): string;
  viaBackCast(since: string, former: string, causes: readonly Incomparability['cause'][]): string;
  /** The ranges of the two places overlap: `was` and `is` as "50–58". */
  unclear(since: string, former: string, was: string, is: string): string;
}
