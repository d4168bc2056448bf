/** What a card with a history takes beside its other code: imported together. */
export { editionFacts } from './edition-facts.js';
export { RankHistory } from './history/history.js';
