import type { Problem } from '@cchc/core';

/** What an element has of its data: one of four states. */
export type DataState<D> =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready' | 'empty';
      readonly data: D;
      /** What was left out, taken for something, or is doubtful; `describeWarning` words it. */
      readonly warnings: readonly Problem[];
      /** Since when these figures could not be refreshed: the time of their arrival; null while they are fresh. */
      readonly staleSince: Date | null;
      /** Why not; empty while they are fresh. */
      readonly problems: readonly Problem[];
    }
  | { readonly status: 'error'; readonly problems: readonly Problem[] };
