import { linePath, rounded } from '../shared/path.js';
import type { RankCardState } from './state.js';

/** The line of ranks, in percent of its area; rank 1 is at the top. */
export interface HistoryGeometry {
  /** Path through successive editions; it ends where the unit was not ranked. */
  readonly line: string;
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly label: string;
    readonly period: string;
  }[];
}

/** Places the history of a card; null with fewer than two ranks, which make no line. */
export function historyGeometry({ history, of }: Pick<RankCardState, 'history' | 'of'>): HistoryGeometry | null {
  const ranks = history.flatMap(({ edition }) => edition?.rank ?? []);
  if (ranks.length < 2) return null;
  const worst = Math.max(of, ...history.map(({ edition }) => edition?.of ?? 0));
  const placed = history.map(({ period, edition }, i) => {
    const rank = edition?.rank;
    return rank == null
      ? null
      : {
          x: rounded(((i + 0.5) / history.length) * 100),
          y: rounded(((rank - 1) / Math.max(1, worst - 1)) * 100),
          label: String(rank),
          period,
        };
  });
  return { line: linePath(placed), points: placed.filter(point => point !== null) };
}
