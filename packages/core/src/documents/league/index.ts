export { leagueDocument, type LeagueDocument, type LeagueEdition } from './schema.js';
export { readLeagueDocument } from './read.js';
export { leagueProblems } from './rules.js';
export { readLeagueTable } from './table.js';
export { isLeagueTable } from './is-league.js';
