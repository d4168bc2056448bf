/** @jsxImportSource solid-js */
import type { CchcRankCard } from '@cchc/elements';
import '@cchc/elements/jsx';

export const card = (keep: (element: CchcRankCard) => void) => (
  <cchc-rank-card
    ref={keep}
    class="card"
    rank={34}
    of="63"
    hide-rank={false}
    sourceUrl="https://example.org/"
    onClick={event => event.currentTarget.toTable()}
    on:cchc-error={({ problems }) => problems.length}
    oncchc-ready={({ data }) => data}
  />
);

// @ts-expect-error a card has no bridge
export const bridged = <cchc-rank-card bridge={1} />;
