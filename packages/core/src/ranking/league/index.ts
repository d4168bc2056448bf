export { leagueEditions, type EditionPair } from './league-editions.js';
export { peerGroupsOf } from './peer-groups-of.js';
export { standingOf } from './standing-of.js';
