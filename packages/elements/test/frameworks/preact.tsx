/** @jsxImportSource preact */
import type { CchcRankCard } from '@cchc/elements';
import '@cchc/elements/jsx';
import { createRef } from 'preact';

export const card = (
  <cchc-rank-card
    ref={createRef<CchcRankCard>()}
    class="card"
    rank={34}
    of="63"
    source-url="https://example.org/"
    hideRank={false}
    hide-rank
    onClick={event => event.currentTarget.toTable()}
    oncchc-focus-point={({ period }) => period}
  />
);

// @ts-expect-error a card has no bridge
export const bridged = <cchc-rank-card bridge={1} />;
// @ts-expect-error Preact would write "false", which is as good as true
export const off = <cchc-rank-card hide-rank={false} />;
