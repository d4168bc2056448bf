import { linePath, rounded } from '../../chart/geometry.js';
import type { HistoryEntry } from './state.js';

/** The line of ranks, in percent of its area; rank 1 is at the top. */
export interface HistoryGeometry {
  /** Path through successive editions; it ends where the unit was not ranked and where ranks are not comparable. */
  readonly line: string;
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly label: string;
    readonly period: string;
  }[];
  /** Between two editions that are not comparable. */
  readonly breaks: readonly number[];
  /** Every period of the axis, also those without a rank. */
  readonly stops: readonly { readonly period: string; readonly x: number }[];
}

/**
 * Places a history; null with fewer than two ranks, which make no line.
 *
 * @param of how many units are ranked now
 */
export function historyGeometry(history: readonly HistoryEntry[], of: number): HistoryGeometry | null {
  if (history.filter(({ edition }) => edition).length < 2) return null;
  const worst = history.reduce((most, { edition }) => Math.max(most, edition?.of ?? 0), Math.max(2, of));
  const step = 100 / history.length;
  const placed = history.map(({ period, edition }, i) => {
    const rank = edition?.rank;
    return rank == null
      ? null
      : {
          x: rounded((i + 0.5) * step),
          y: rounded(((rank - 1) / (worst - 1)) * 100),
          label: String(rank),
          period,
        };
  });
  return {
    line: linePath(placed.flatMap((place, i) => (history[i]!.isBreak ? [null, place] : [place]))),
    points: placed.filter(point => point !== null),
    breaks: history.flatMap(({ isBreak }, i) => (isBreak ? [rounded(i * step)] : [])),
    stops: history.map(({ period }, i) => ({ period, x: rounded((i + 0.5) * step) })),
  };
}
