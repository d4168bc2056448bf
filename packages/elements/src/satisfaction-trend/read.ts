import { readSatisfactionDocument, readSatisfactionTable, type SatisfactionDocument } from '@cchc/core';
import { pageOpener } from '../data/readers.js';
import type { CchcSatisfactionTrend } from './satisfaction-trend.js';

/** What reads the documents and the tables of a trend. */
export const openPage = pageOpener<SatisfactionDocument, CchcSatisfactionTrend>({
  readDocument: readSatisfactionDocument,
  readTable: readSatisfactionTable,
});
