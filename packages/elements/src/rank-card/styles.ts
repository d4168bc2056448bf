import { css } from 'lit';

export const styles = css`
  .edition {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .place {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
    margin-block: 0.5em;
  }
  .rank {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    color: var(--_muted);
    font-size: 1.25em;
    line-height: 1.1;
  }
  .rank strong {
    color: var(--_text);
    font-size: 2.2em;
  }
  .change {
    font-weight: 650;
  }
  .up {
    color: var(--_up);
  }
  .down {
    color: var(--_down);
  }
  .since {
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.875em;
  }
  .arrow {
    inline-size: 0.8em;
    block-size: 0.8em;
    fill: currentColor;
  }
  .groups {
    list-style: none;
    display: grid;
    gap: 0.25em;
    margin-block: 0.5em;
  }
  .groups li {
    display: flex;
    gap: 0.75em;
    align-items: baseline;
  }
  .groups strong {
    flex: none;
    min-inline-size: 2.75em;
    font-variant-numeric: tabular-nums;
  }
  .history {
    margin-block: 1.75em 2.25em;
    padding-inline: 0.25em;
    font-size: 0.8125em;
  }
  .history svg {
    display: block;
    inline-size: 100%;
    block-size: 5em;
    overflow: visible;
    direction: ltr;
  }
  .history > svg > text {
    fill: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .history > svg > .figure {
    fill: var(--_text);
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .frame {
    stroke: var(--_line);
  }
  .line {
    fill: none;
    stroke: var(--_1);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .dot {
    fill: var(--_1);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .sentence {
    font-size: 0.875em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.5em;
    margin-block-start: 0.75em;
  }
  @container (width < 16em) {
    .history {
      display: none;
    }
  }
`;
