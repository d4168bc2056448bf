import { resolveStanding, type Standing, type StandingEditions, type StandingResolution } from './resolve-standing.js';

/** A standing document, or what {@link resolveStanding} made of it. */
export type MaybeResolved<D extends StandingEditions> = D | (D & StandingResolution);

/** The standing in an edition, by default the latest; null when there is no such edition. */
export function findStanding(document: MaybeResolved<StandingEditions>, period: string | undefined): Standing | null {
  return pick(resolved(document), period);
}

function pick({ byPeriod, latest }: StandingResolution, period: string | undefined): Standing | null {
  return period === undefined ? latest : (byPeriod.get(period) ?? null);
}

function resolved(document: MaybeResolved<StandingEditions>): StandingResolution {
  return 'standings' in document ? document : resolveStanding(document);
}

/**
 * The standing of a unit in the latest edition, or in a given one. For the standings of many editions ask
 * {@link resolveStanding} once.
 *
 * @param document editions in any order, and if known the unit; also as `resolveStanding` returns it
 * @param period the edition to describe, by default the latest
 * @returns the standing, with the ranked editions up to it; null when there is no such edition
 * @example
 * standingAt({ editions: [{ period: '2023', rank: 23, of: 63 }, { period: '2024', rank: 34, of: 63 }] })
 * // → { placesGained: -11, verdict: 'down', comparable: true }
 */
export function standingAt(
  document: MaybeResolved<StandingEditions>,
  period?: string,
): (Standing & Pick<StandingResolution, 'history'>) | null {
  const resolution = resolved(document);
  const standing = pick(resolution, period);
  if (!standing) return null;
  const upTo = resolution.standings.slice(0, resolution.standings.indexOf(standing) + 1);
  return { ...standing, history: upTo.map(({ edition }) => edition).filter(({ rank }) => rank !== null) };
}
