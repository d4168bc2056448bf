import { readSatisfactionDocument, readSatisfactionTable, type SatisfactionDocument } from '@cchc/core';
import { readersFor } from '../shared/readers.js';
import type { CchcSatisfactionTrend } from './satisfaction-trend.js';

/** What reads the documents and the tables of a trend. */
export const readers = readersFor<SatisfactionDocument, CchcSatisfactionTrend>({
  readDocument: readSatisfactionDocument,
  readTable: readSatisfactionTable,
});
