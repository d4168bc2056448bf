import { unknown } from '../error.js';
import type { Bilingual, Bounds, IndexDefinition } from '../composite/index-definition.js';
import type { ScoreClass } from './classify.js';

/** Where a rule or a figure comes from. */
export interface IndexSource {
  readonly name: Bilingual;
  /** Number of the legal document, such as `766/QĐ-TTg`. */
  readonly number?: string | undefined;
  /** Date of issue, ISO 8601. */
  readonly issued?: string | undefined;
  /** Date of entry into force, ISO 8601. */
  readonly inForce?: string | undefined;
  readonly url?: string | undefined;
}

/** One method of an index, valid for a span of years. Scores of different editions are not comparable as they stand. */
export interface IndexEdition {
  readonly code: string;
  /** First and last year (`to` absent: still in use), as `YYYY`. */
  readonly from: string;
  readonly to?: string | undefined;
  readonly sources: readonly IndexSource[];
  readonly definition: IndexDefinition;
}

/** A published index as data: what it is, by which rules it was computed in which years, and what is not certain. */
export interface PublishedIndex {
  readonly code: string;
  readonly name: Bilingual;
  readonly publisher: Bilingual;
  /** Decimals with which scores are published. */
  readonly decimals: number;
  readonly range: Bounds;
  readonly better: 'higher';
  readonly editions: readonly IndexEdition[];
  readonly classes?: readonly ScoreClass[] | undefined;
  /** What no source states, or where sources disagree: read before publishing a computed score. */
  readonly doubts: readonly Bilingual[];
}

/**
 * The edition of an index that covers a year.
 *
 * @param year `YYYY`
 * @throws RangeError `unknown year: …` for a year that no edition covers
 * @example
 * editionOf(papi, '2019').code // → 'papi-2019'
 */
export function editionOf(index: PublishedIndex, year: string): IndexEdition {
  const edition = index.editions.find(({ from, to = '9999' }) => /^\d{4}$/.test(year) && from <= year && year <= to);
  if (edition) return edition;
  const spans = index.editions.map(({ from, to = '' }) => `${from}–${to}`);
  throw unknown('year', year, `a year of ${index.code}: ${spans.join(', ')}`);
}
