import { readStandingDocument, readStandingTable, textIn, type StandingDocument } from '@cchc/core';
import { readersFor } from '../shared/readers.js';
import type { CchcRankCard } from './rank-card.js';

/** What reads the documents and the tables of a card. */
export const readers = readersFor<StandingDocument, CchcRankCard>({
  readDocument: readStandingDocument,
  readTable(table, language, { index, unit = '' }) {
    const name = textIn(table.title, language);
    return readStandingTable(table, language, { code: index ?? name, name: index ?? name }, unit);
  },
});
