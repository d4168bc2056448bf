export {
  resolveStanding,
  type Standing,
  type StandingEditions,
  type StandingResolution,
  type StandingVerdict,
} from './resolve-standing.js';
export { standingAt, type MaybeResolved } from './standing-at.js';
