/** The fixed vocabulary of what can be wrong with data. */
export type ProblemCode = 'invalid' | 'missing' | 'unknown' | 'unsupported' | 'duplicate' | 'ambiguous';

/** What would have been accepted, as data, so that a message file can say it in the reader's language. */
export type Expected =
  | { readonly type: 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'object' | 'period' | 'url' | 'date' }
  | { readonly type: 'range'; readonly min?: number; readonly max?: number }
  | { readonly type: 'value'; readonly value: string | number }
  | { readonly type: 'options'; readonly options: readonly (string | number)[] }
  | { readonly type: 'items'; readonly count: number }
  | { readonly type: 'later-period'; readonly than: string }
  | { readonly type: 'same-length-period'; readonly as: string }
  | { readonly type: 'place' | 'peers' | 'base-column' | 'json' | 'table' | 'plain-cell' | 'response' };

/**
 * One thing that is wrong in data: found, located and described without words. Problems are returned, never thrown;
 * `describeProblem` turns one into a sentence in Vietnamese or English.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** Where: property names and 0-based positions from the root of the document; for tables `['rows', r, 'cells', c]`. */
  readonly path: readonly (string | number)[];
  readonly expected?: Expected;
  /** The offending value, shortened to at most 80 characters. */
  readonly received?: string | number | boolean | null;
}

/** The outcome of reading data: a value, or at least one problem. */
export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };
