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
  }
  .value,
  .detail {
    display: block;
  }
  .many div * {
    display: inline;
    margin-inline-end: 0.5em;
  }
  .many .value {
    font-size: 1em;
  }
  .many > div {
    flex-basis: 100%;
    max-width: none;
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
  /* margins instead of padding: places in percent are those of the drawing */
  .plot {
    position: relative;
    margin: 1.5em 1em 2.25em 3em;
    font-size: 0.8125em;
    direction: ltr;
  }
  .plot > svg {
    display: block;
    inline-size: 100%;
    block-size: var(--cchc-plot-height, 15em);
  }
  .figure-row {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0 0.5em;
    align-items: baseline;
  }
  .figure-row small {
    grid-column: 2 / -1;
    color: var(--_muted);
  }
  :host([sparkline]) {
    display: inline-block;
    container-type: normal;
    color: inherit;
    vertical-align: middle;
  }
  :host([sparkline]) .base {
    padding: 0;
    border: 0;
    background: none;
  }
  .sparkline {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .sparkline svg {
    inline-size: var(--cchc-sparkline-width, 6em);
    block-size: 1.25em;
  }
  .sparkline .line {
    stroke-width: 1.5;
  }
  .label {
    display: none;
  }
  svg {
    overflow: visible;
  }
  svg text {
    fill: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .grid {
    stroke: var(--_line);
    vector-effect: non-scaling-stroke;
  }
  .scale {
    text-anchor: end;
  }
  .time,
  .figure {
    text-anchor: middle;
  }
  .s1 {
    --_c: var(--_1);
  }
  .s2 {
    --_c: var(--_2);
    --_dash: 7 4;
  }
  .s3 {
    --_c: var(--_3);
    --_dash: 2 5;
  }
  .s4 {
    --_c: var(--_4);
    --_dash: 10 3 2 3;
  }
  .s5 {
    --_c: var(--_5);
    --_dash: 4 3;
  }
  .s6 {
    --_c: var(--_6);
    --_dash: 12 3;
  }
  .s7 {
    --_c: var(--_7);
    --_dash: 1 3;
  }
  .s8 {
    --_c: var(--_8);
    --_dash: 9 3 2 3 2 3;
  }
  .s9 {
    --_c: var(--_9);
    --_dash: 14 5 5 5;
  }
  .s10 {
    --_c: var(--_10);
    --_dash: 3 6;
  }
  .line {
    fill: none;
    stroke: var(--_c);
    stroke-width: 2.5;
    stroke-linejoin: round;
    stroke-linecap: round;
    stroke-dasharray: var(--_dash);
    vector-effect: non-scaling-stroke;
  }
  .line.bridge {
    stroke-width: 1;
    stroke-dasharray: 2 4;
  }
  .band {
    fill: var(--_c);
    fill-opacity: 0.18;
  }
  .key .band {
    fill-opacity: 0.3;
    stroke: var(--_c);
  }
  .edge {
    stroke: var(--_c);
    stroke-dasharray: 5 3;
    vector-effect: non-scaling-stroke;
  }
  .whisker,
  .range {
    stroke: var(--_c);
    stroke-width: 2;
  }
  .range {
    stroke-width: 0.75em;
    stroke-opacity: 0.45;
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
  @container (width < 62em) {
    .large {
      display: none;
    }
  }
  @container (width < 26em) {
    .medium {
      display: none;
    }
  }
  @container (width < 17em) {
    svg .figure,
    svg .halo,
    .time:not(.end) {
      display: none;
    }
    .plot {
      margin-inline: 2.5em 1em;
    }
  }
  /* paper has the keys above: Firefox keeps labels there for which there is no room */
  @media screen {
    @container (width >= 44em) {
      .plot {
        margin-right: 14.5em;
      }
      .label {
        display: inline;
      }
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
