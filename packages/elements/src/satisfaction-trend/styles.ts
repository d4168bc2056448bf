import { css } from 'lit';

export const styles = css`
  .headlines {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    margin-block: 0.75em 0.25em;
  }
  .headlines > div {
    flex: 1 1 13em;
    max-width: 24em;
  }
  dt {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .key {
    flex: none;
    inline-size: 1.5em;
    block-size: 0.75em;
    overflow: visible;
  }
  .value,
  .detail {
    display: block;
  }
  .value {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .detail {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .plot {
    margin-block: 1.25em 2.25em;
    padding-inline: 3em 0.5em;
    font-size: 0.8125em;
  }
  .plot > svg {
    display: block;
    inline-size: 100%;
    block-size: 15em;
    overflow: visible;
    direction: ltr;
  }
  .label {
    display: none;
  }
  svg text {
    fill: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .grid {
    stroke: var(--_line);
  }
  .grid.first {
    stroke: var(--_muted);
  }
  .s1 {
    --_c: var(--_1);
  }
  .s2 {
    --_c: var(--_2);
  }
  .s3 {
    --_c: var(--_3);
  }
  .s4 {
    --_c: var(--_4);
  }
  .s5 {
    --_c: var(--_5);
  }
  .line {
    fill: none;
    stroke: var(--_c);
    stroke-width: 2.5;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .s2 .line {
    stroke-dasharray: 7 4;
  }
  .s3 .line {
    stroke-dasharray: 2 5;
  }
  .s4 .line {
    stroke-dasharray: 10 3 2 3;
  }
  .s5 .line {
    stroke-dasharray: 4 3;
  }
  .band {
    fill: var(--_c);
    fill-opacity: 0.18;
  }
  .key .band {
    fill-opacity: 0.3;
    stroke: var(--_c);
  }
  .sentence + .sentence {
    margin-block-start: 0.5em;
  }
  .edge {
    stroke: var(--_c);
    stroke-dasharray: 5 3;
  }
  .whisker {
    stroke: var(--_c);
    stroke-width: 2;
  }
  .marker {
    fill: var(--_c);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .marker.tentative {
    fill: var(--_surface);
    stroke: var(--_c);
    stroke-width: 2;
  }
  .break,
  .target {
    stroke: var(--_muted);
    stroke-dasharray: 3 3;
  }
  svg .figure,
  svg .label,
  svg .halo {
    fill: var(--_c, var(--_text));
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .axis-note {
    font-size: 0.8125em;
    color: var(--_muted);
    margin-block-end: 0.5em;
  }
  @container (width < 26em) {
    .minor {
      display: none;
    }
  }
  @container (width >= 44em) {
    .plot {
      padding-inline-end: 13em;
    }
    .label {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .marker,
    .band,
    .line {
      forced-color-adjust: none;
    }
  }
`;
