import type { CchcRankCard } from './rank-card/rank-card.js';
import type { CchcSatisfactionTrend } from './satisfaction-trend/satisfaction-trend.js';

type SharedProperty = 'data' | 'src' | 'timeout' | 'credentials' | 'refresh' | 'heading';

/** What every tag takes: its own properties, attributes with a hyphen, and whatever HTML and the framework know. */
type Tag<E extends CchcRankCard | CchcSatisfactionTrend, P extends keyof E = never> = {
  readonly [K in P | (SharedProperty & keyof E)]?: E[K] | undefined;
} & {
  readonly 'heading-level'?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  readonly 'without-header'?: boolean | undefined;
  readonly 'without-footer'?: boolean | undefined;
  readonly 'without-controls'?: boolean | undefined;
  readonly children?: unknown;
  readonly ref?: unknown;
} & Readonly<Record<`aria-${string}` | `data-${string}` | `on${string}`, unknown>> & {
    readonly [K in 'id' | 'class' | 'className' | 'lang' | 'dir' | 'slot' | 'part' | 'key']?: string | undefined;
  } & { readonly hidden?: boolean | undefined; readonly style?: unknown };

/**
 * The tags of the elements for JSX. Where a framework keeps its own list of tags, a project adds them to it: for React 19
 * `declare module 'react' { namespace JSX { interface IntrinsicElements extends CchcTags {} } }`, for Preact and Solid the
 * same with their module.
 */
export interface CchcTags {
  'cchc-satisfaction-trend': Tag<CchcSatisfactionTrend, 'sparkline' | 'bridge'> & {
    readonly 'from-zero'?: boolean | undefined;
    readonly 'axis-group'?: string | undefined;
  };
  'cchc-rank-card': Tag<CchcRankCard, 'index' | 'period' | 'unit' | 'source'> & {
    readonly [K in 'rank' | 'of' | 'change' | 'score' | 'previous-rank' | 'previous-of']?: string | number | undefined;
  };
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the name that JSX is looked for by
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds to the list of whoever has one
    interface IntrinsicElements extends CchcTags {}
  }
}
