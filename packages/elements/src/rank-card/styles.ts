import { css } from 'lit';

export const styles = css`
  .edition,
  .quiet {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .facts {
    display: grid;
    gap: 0.5em 2em;
    margin-block: 0.25em 0.5em;
  }
  .place {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-end: 0.375em;
  }
  .rank {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    color: var(--_muted);
    font-size: 1.375em;
    line-height: 1.3;
  }
  .rank b,
  .hero {
    color: var(--_text);
    font-size: 2.25em;
    font-weight: 750;
  }
  .hero {
    line-height: 1.35;
  }
  .change {
    --_c: var(--_muted);
    color: var(--_c);
    border: 1px solid;
    background: color-mix(in srgb, var(--_c) 10%, var(--_surface));
    border-radius: 0.75em;
    padding: 0.125em 0.625em;
    font-weight: 650;
  }
  .change svg {
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.375em;
    fill: currentColor;
  }
  .up {
    --_c: var(--_up);
    color: var(--_up);
  }
  .down {
    --_c: var(--_down);
    color: var(--_down);
  }
  .since {
    font-weight: 400;
    font-size: 0.875em;
  }
  .groups {
    list-style: none;
    align-self: center;
  }
  .groups li {
    display: flex;
    gap: 0.75em;
    align-items: baseline;
    padding-block: 0.25em;
  }
  .groups li + li {
    border-block-start: 1px solid var(--_line);
  }
  .groups b {
    flex: none;
    min-inline-size: 3.25em;
    font-variant-numeric: tabular-nums;
  }
  .sentence {
    max-width: none;
    font-size: 0.875em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.5em;
    margin-block-start: 0.75em;
  }
  .sentence p {
    max-width: 70ch;
  }
  @container (width < 16em) {
    .rank {
      font-size: 1.125em;
    }
  }
  @container (width >= 40em) {
    .facts {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
