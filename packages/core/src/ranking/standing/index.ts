export { standingAt, type Standing, type StandingVerdict } from './standing-at.js';
