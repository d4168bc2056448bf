import type { Better } from '../ranking/rank/edition.js';
import type { Normalisation } from './normalisation.js';

/** The same words in both languages of the product; Vietnamese is the original. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Lower and upper end of a scale, `low` < `high`. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * How the scores of a group's members become the score of the group.
 * The three means renormalise the weights over the members that have a score; `sum` takes the weights as they are and
 * is missing as soon as one member is, for a sum over fewer members stands on another scale.
 */
export type Aggregation = 'arithmetic' | 'geometric' | 'harmonic' | 'sum';

/** One element of an index: an indicator (nothing names it as parent) or a group of elements. */
export interface IndexNode {
  readonly code: string;
  /** Code of the group this belongs to; only the index itself has none. */
  readonly parent?: string | undefined;
  readonly label?: Bilingual | undefined;
  /** Weight inside the parent, ≥ 0, default 1. Weights need not sum to one; a member with weight 0 is left out. */
  readonly weight?: number | undefined;
  /** Lowest and highest value that can be published for this element; a given value outside is an error. */
  readonly range?: Bounds | undefined;
  /** Indicators: direction of the raw value, default `higher`; `lower` needs a normalisation. */
  readonly better?: Better | undefined;
  /** Indicators: how a raw value becomes a score; default: the raw value is the score. */
  readonly normalisation?: Normalisation | undefined;
  /** Groups: default `arithmetic`. */
  readonly aggregation?: Aggregation | undefined;
  /** Groups: share of the members (0 to 1, counted, not weighted) that must have a score, default 0; equal passes. */
  readonly minimumCoverage?: number | undefined;
}

/** A composite index as plain JSON data: a tree, written as a list of nodes that name their parent. */
export interface IndexDefinition {
  readonly nodes: readonly IndexNode[];
}
