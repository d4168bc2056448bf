import { lazyModule, withModule } from '../data/lazy-module.js';
import type { FigureReaders } from '../data/figure-readers.js';
import { leagueReader } from './league/league-reader.js';
import type { RankCardData } from './league/rank-card-data.js';
import type { TableOptions } from './read-table.js';

/** Cards from attributes do without these. */
export const documentReader = lazyModule(() => import('./read-document.js'));
export const tableReader = lazyModule(() => import('./read-table.js'));

/**
 * What reads the documents and the tables of a card.
 *
 * @param options asked for with each reading: what a document or a table does not say of itself
 */
export function rankReaders(options: () => TableOptions): FigureReaders<RankCardData> {
  return {
    readDocument(input) {
      const isLeague = typeof input === 'object' && input !== null && 'units' in input;
      return isLeague
        ? withModule(leagueReader, ({ readLeague }) => readLeague(input, options().unit))
        : withModule(documentReader, ({ readStandingDocument }) => readStandingDocument(input));
    },
    readTable: (table, language) => withModule(tableReader, ({ readTable }) => readTable(table, language, options())),
  };
}
