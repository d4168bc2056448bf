import type { SatisfactionDocument } from '@cchc/core/documents/satisfaction';
import type { FigureReaders } from '../data/figure-readers.js';
import { lazyModule, withModule } from '../data/lazy-module.js';

/** A page with tables alone does without what checks documents, and the other way round. */
export const documentReader = lazyModule(() => import('./read-document.js'));
export const tableReader = lazyModule(() => import('./read-table.js'));

/** What reads the documents and the tables of a trend. */
export const trendReaders: FigureReaders<SatisfactionDocument> = {
  readDocument: input => withModule(documentReader, ({ readSatisfactionDocument }) => readSatisfactionDocument(input)),
  readTable: (table, language) =>
    withModule(tableReader, ({ readSatisfactionTable }) => readSatisfactionTable(table, language)),
};
