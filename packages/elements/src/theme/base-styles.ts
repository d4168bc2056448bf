import { css } from 'lit';
import { colours } from './colours.js';

/**
 * Public tokens (`--cchc-*`) feed private ones (`--_*`), so that each default stands once. Colours follow the page's
 * `color-scheme`; sizes follow the page's text size through `em`, as the A+/A− buttons of portals expect.
 */
export const baseStyles = css`
  ${colours}
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
    --_radius: var(--cchc-radius, 0.5em);
    --_gap: var(--cchc-gap, 1em);
    color: var(--_text);
    font: inherit;
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  /* signs and units stay where they belong, whatever way the page runs */
  :host(:dir(rtl)) * {
    unicode-bidi: plaintext;
    text-align: right;
  }
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  /* in the one cell in which the page keeps room, so that the box fills it */
  .base {
    grid-area: 1 / 1;
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
  }
  @media print {
    .controls,
    .message {
      display: none;
    }
    /* Firefox cuts grids at the end of a page */
    :host {
      display: block;
    }
    .base {
      break-inside: avoid;
    }
    /* nobody can scroll paper: many columns in a narrow card need smaller letters */
    table {
      font-size: clamp(0.4375em, 20cqi / var(--_columns), 0.875em);
    }
    thead th {
      min-inline-size: min(5em, 85cqi / var(--_columns));
      overflow-wrap: anywhere;
    }
  }
`;
