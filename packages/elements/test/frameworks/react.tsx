/** @jsxImportSource react */
import type { CchcRankCard, CchcSatisfactionTrend } from '@cchc/elements';
import '@cchc/elements/jsx';
import type { Ref } from 'react';

export const card = (ref: Ref<CchcRankCard>) => (
  <cchc-rank-card
    ref={ref}
    key="sipas"
    className="card"
    index="SIPAS"
    period={2024}
    rank="34"
    of={63}
    heading-level={2}
    source-url="https://example.org/"
    previousRank={23}
    hide-rank={false}
    tier="Khá"
    onClick={event => event.currentTarget.toTable()}
    oncchc-error={({ problems }) => problems.map(({ code }) => code)}
  >
    <p>34/63</p>
  </cchc-rank-card>
);

export const trend = (element: CchcSatisfactionTrend) => (
  <cchc-satisfaction-trend
    data={element.data}
    sparkline
    bridge={1}
    timeout="5"
    from-zero
    oncchc-ready={event => event.data}
  />
);

// @ts-expect-error a card has no bridge
export const bridged = <cchc-rank-card bridge={1} />;
// @ts-expect-error a level is a number
export const deep = <cchc-rank-card heading-level="two" />;
// @ts-expect-error a trend draws no standing
export const mixed = (element: CchcRankCard) => <cchc-satisfaction-trend data={element.data} />;
// @ts-expect-error no document but the two
export const wrong = <cchc-rank-card data={{ rank: 34 }} />;
