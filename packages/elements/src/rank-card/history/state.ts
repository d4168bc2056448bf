import type { StandingEdition } from '@cchc/core/documents/standing';
import { periodsBetween } from '@cchc/core/period';
import type { StandingResolution } from '@cchc/core/ranking/standing';

/** A period in the history of a unit. */
export interface HistoryEntry {
  readonly period: string;
  /** Null where the unit was not ranked. */
  readonly edition: StandingEdition | null;
  /** Whether it is not comparable with the entry before. */
  readonly isBreak: boolean;
}

/** One entry for each period from the first edition in which the unit was ranked to the last. */
export function rankHistory({ latest, history, byPeriod }: StandingResolution): readonly HistoryEntry[] {
  if (!latest) return [];
  const { period: last } = latest.edition;
  const ranked = new Map(history.map(one => [one.period, one]));
  return periodsBetween(history[0]?.period ?? last, last).map(period => ({
    period,
    edition: ranked.get(period) ?? null,
    isBreak: ranked.has(period) && !byPeriod.get(period)!.comparable,
  }));
}
