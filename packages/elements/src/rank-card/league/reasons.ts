import { describeReasons, formatSigned, textIn } from '@cchc/core';
import { css, type ReactiveElement } from '@lit/reactive-element';
import { adoptMore } from '../../element/adopt-more.js';
import { h, type View } from '../../view/view.js';
import { leagueWords } from './words.js';
import type { Reader } from '../../words/reader.js';
import type { LeagueFacts } from './standing-in-league.js';

const LISTS = [
  ['passed', 1],
  ['passedBy', -1],
  ['leaversAhead', 1],
  ['entrantsAhead', -1],
] as const;

/** Gives an element what it needs to say who passed whom. */
export function reasonsFor(element: ReactiveElement): typeof viewReasons {
  adoptMore(element, reasonsStyles);
  return viewReasons;
}

/** Who passed whom, behind a disclosure: in words, as four lists of names, and the sum that they make. */
function viewReasons({ reasons, names }: LeagueFacts, { language }: Reader): View {
  if (!reasons) return null;
  const words = leagueWords[language];
  const nameOf = (unit: string): string => textIn(names.get(unit) ?? unit, language);
  const moves = LISTS.flatMap(([list, sign]) => {
    const units = reasons[list];
    const places = formatSigned(sign * units.length, language);
    return units.length > 0 ? [{ list, sign, places, names: units.map(nameOf).join(', ') }] : [];
  });
  return h(
    'details',
    { part: 'reasons', class: 'reasons' },
    h('summary', {}, words.summary),
    h('p', {}, describeReasons(reasons, language, { nameOf, most: 0 })),
    moves.length > 0 && [
      h(
        'dl',
        {},
        ...moves.map(({ list, sign, places, names }) =>
          h(
            'div',
            { class: sign > 0 ? 'up' : 'down' },
            h('dt', {}, h('b', {}, `${places} `), `${words[list]} `),
            h('dd', {}, `${names} `),
          ),
        ),
      ),
      h(
        'p',
        {},
        words.total(moves.map(({ places }) => places).join(' '), formatSigned(reasons.placesGained, language)),
      ),
    ],
  );
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
