import type { Problem } from '@cchc/core';
import type { viewProblems } from '../parts/problem-list.js';

/** The four states an element can be in. */
export type ElementState<D> =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready' | 'empty';
      readonly data: D;
      /** Since when these figures could not be refreshed: the time of their arrival; null while they are fresh. */
      readonly staleSince: Date | null;
    }
  | {
      readonly status: 'error';
      readonly problems: readonly Problem[];
      /** Tells them; loaded only when there are any. */
      readonly view: typeof viewProblems;
    };
