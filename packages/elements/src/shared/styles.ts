import { css } from 'lit';

/**
 * Public tokens (`--cchc-*`) feed private ones (`--_*`), so that each default stands once. Colours follow the page's
 * `color-scheme`; sizes follow the page's text size through `em`, as the A+/A− buttons of portals expect.
 */
export const sharedStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    min-block-size: var(--cchc-reserved, 0);
    --_text: var(--cchc-text, #16202c);
    --_muted: var(--cchc-muted, #4c5a6b);
    --_line: var(--cchc-line, #cfd7e0);
    --_surface: var(--cchc-surface, #fff);
    --_accent: var(--cchc-accent, #0b5fa5);
    --_up: var(--cchc-up, #04633f);
    --_down: var(--cchc-down, #a62a12);
    --_1: var(--cchc-series-1, #0b5fa5);
    --_2: var(--cchc-series-2, #a8480a);
    --_3: var(--cchc-series-3, #006b57);
    --_4: var(--cchc-series-4, #86358a);
    --_5: var(--cchc-series-5, #3f4a58);
    --_6: var(--cchc-series-6, #556500);
    --_7: var(--cchc-series-7, #b0185a);
    --_8: var(--cchc-series-8, #00657e);
    --_9: var(--cchc-series-9, #7a4b1e);
    --_10: var(--cchc-series-10, #4b3fa7);
    --_radius: var(--cchc-radius, 0.5em);
    --_gap: var(--cchc-gap, 1em);
    color: var(--_text);
    font: inherit;
    line-height: 1.5;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_text: var(--cchc-text, light-dark(#16202c, #e8edf3));
      --_muted: var(--cchc-muted, light-dark(#4c5a6b, #aab6c4));
      --_line: var(--cchc-line, light-dark(#cfd7e0, #46525f));
      --_surface: var(--cchc-surface, light-dark(#fff, #141b23));
      --_accent: var(--cchc-accent, light-dark(#0b5fa5, #85c1ff));
      --_up: var(--cchc-up, light-dark(#04633f, #6fd9a8));
      --_down: var(--cchc-down, light-dark(#a62a12, #ffad99));
      --_1: var(--cchc-series-1, light-dark(#0b5fa5, #85c1ff));
      --_2: var(--cchc-series-2, light-dark(#a8480a, #ffb787));
      --_3: var(--cchc-series-3, light-dark(#006b57, #70dcc3));
      --_4: var(--cchc-series-4, light-dark(#86358a, #e7abeb));
      --_5: var(--cchc-series-5, light-dark(#3f4a58, #c3cdd8));
      --_6: var(--cchc-series-6, light-dark(#556500, #cbdc6a));
      --_7: var(--cchc-series-7, light-dark(#b0185a, #ff9dc4));
      --_8: var(--cchc-series-8, light-dark(#00657e, #7fd3ea));
      --_9: var(--cchc-series-9, light-dark(#7a4b1e, #e2b98f));
      --_10: var(--cchc-series-10, light-dark(#4b3fa7, #b9b0ff));
    }
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  p,
  ul,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  .base {
    min-block-size: 100%;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_gap);
    overflow-wrap: break-word;
  }
  .heading {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.35;
    text-wrap: balance;
  }
  .message,
  .source,
  .sentence {
    color: var(--_muted);
  }
  .sentence {
    display: block;
    color: var(--_text);
    max-width: 70ch;
    text-wrap: pretty;
  }
  .sentence p + p {
    margin-block-start: 0.5em;
  }
  .source:empty,
  .message:empty {
    display: none;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 0.25em;
  }
  .source {
    font-size: 0.8125em;
    margin-block-start: 0.5em;
  }
  a {
    color: var(--_accent);
  }
  .error {
    border-inline-start: 0.25em solid var(--_down);
    padding-inline-start: 0.75em;
    margin-block-end: 0.75em;
  }
  .error ul {
    padding-inline-start: 1.25em;
  }
  button {
    font: inherit;
    font-size: 0.875em;
    color: var(--_accent);
    background: none;
    border: 0;
    padding: 0.375em 0;
    min-height: 1.75em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }
  .table {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    color: var(--_muted);
    padding-block: 0.25em;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 0.375em 0.75em 0.375em 0;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    font-weight: 600;
  }
  tbody th {
    font-weight: 400;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_surface: Canvas;
      --_accent: LinkText;
      --_up: CanvasText;
      --_down: CanvasText;
      --_1: CanvasText;
      --_2: CanvasText;
      --_3: CanvasText;
      --_4: CanvasText;
      --_5: CanvasText;
      --_6: CanvasText;
      --_7: CanvasText;
      --_8: CanvasText;
      --_9: CanvasText;
      --_10: CanvasText;
    }
  }
  @media print {
    .controls,
    .message {
      display: none;
    }
    .base {
      break-inside: avoid;
    }
  }
`;
