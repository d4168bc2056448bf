import { formatSigned, textIn } from '@cchc/core/language';
import { describeReasons } from '@cchc/core/wording/reasons';
import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { adoptMore } from '../../element/adopt-more.js';
import type { Reader } from '../../words/reader.js';
import type { LeagueFacts } from './rank-card-data.js';
import { leagueWords } from './words.js';

const LISTS = [
  ['passed', 1],
  ['passedBy', -1],
  ['leaversAhead', 1],
  ['entrantsAhead', -1],
] as const;

/** Gives an element what it needs to say who passed whom. */
export function reasonsFor(element: LitElement): typeof reasonsTemplate {
  adoptMore(element, reasonsStyles);
  return reasonsTemplate;
}

/** Who passed whom, behind a disclosure: in words, as four lists of names, and the sum that they make. */
function reasonsTemplate({ reasons, names }: LeagueFacts, { language }: Reader): TemplateResult | typeof nothing {
  if (!reasons) return nothing;
  const words = leagueWords[language];
  const nameOf = (unit: string): string => textIn(names.get(unit) ?? unit, language);
  const moves = LISTS.flatMap(([list, sign]) => {
    const units = reasons[list];
    const places = formatSigned(sign * units.length, language);
    return units.length > 0 ? [{ list, sign, places, names: units.map(nameOf).join(', ') }] : [];
  });
  const total = words.total(moves.map(({ places }) => places).join(' '), formatSigned(reasons.placesGained, language));
  return html`<details part="reasons" class="reasons"><summary>${words.summary}</summary><p>${describeReasons(
    reasons,
    language,
    { nameOf, most: 0 },
  )}</p>${
    moves.length > 0
      ? html`<dl>${moves.map(
          ({ list, sign, places, names }) =>
            html`<div class=${sign > 0 ? 'up' : 'down'}><dt><b>${places} </b>${words[list]} </dt><dd>${names} </dd></div>`,
        )}</dl><p>${total}</p>`
      : nothing
  }</details>`;
}

export const reasonsStyles = css`
  .reasons {
    margin-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.25em;
    font-size: 0.875em;
  }
  summary {
    cursor: pointer;
    color: var(--_accent);
    padding-block: 0.375em;
  }
  .reasons dl {
    display: grid;
    gap: 0.5em;
    margin-block: 0.5em;
  }
  .reasons dl > div {
    border-inline-start: 0.1875em solid;
    padding-inline-start: 0.625em;
  }
  .reasons b {
    font-variant-numeric: tabular-nums;
  }
  .reasons dd {
    color: var(--_text);
  }
  @media print {
    .reasons::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
