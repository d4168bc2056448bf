/** @jsxImportSource vue */
import '@cchc/elements/vue';

export const card = (
  <cchc-rank-card class="card" rank={34} of="63" hideRank={false} onCchcError={({ problems }) => problems.length} />
);

// @ts-expect-error a card has no bridge
export const bridged = <cchc-rank-card bridge={1} />;
