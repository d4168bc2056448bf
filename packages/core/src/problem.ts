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
  /** Data from an address, which is named where it answered with something else. */
  | { readonly type: 'response'; readonly from?: string }
  | {
      readonly type:
        'place' | 'peers' | 'base-column' | 'json' | 'table' | 'table-inside' | 'figures-file' | 'encoding';
    }
  /** What a column or a row has to say of itself so that it is read. */
  | {
      readonly type:
        'plain-cell' | 'share-header' | 'share-values' | 'period-column' | 'notation' | 'unit-name' | 'calendar-period';
    };

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

/**
 * The outcome of reading data: a value, or at least one problem.
 *
 * Warnings tell, in the shape of problems, what was read with a doubt or not at all; `describeWarning` words them:
 * - `unknown`: a column or row that nobody understands, left out;
 * - `unsupported`: one that is understood and has no place in this figure, left out;
 * - `ambiguous`: something taken for what it most probably is;
 * - `duplicate`: two spellings taken for one unit;
 * - `invalid`: a figure that is most improbable;
 * - `missing`: something that the data do not say and that was completed.
 */
export type Reading<T> =
  | { readonly ok: true; readonly value: T; readonly warnings?: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * A value that was read, with its warnings where there are any.
 *
 * @param warnings in the order in which they were found
 * @returns a reading that is well
 * @example
 * readAs(1) // → { ok: true, value: 1 }
 */
export function readAs<T>(value: T, warnings: readonly Problem[] = []): Reading<T> {
  return warnings.length > 0 ? { ok: true, value, warnings } : { ok: true, value };
}
