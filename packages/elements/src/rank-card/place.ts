import type { VerdictPhrase } from '@cchc/core/wording/standing';
import { html, nothing, type TemplateResult } from 'lit';
import type { RankCardState } from './state.js';

/** Signs beside the words: a change is never told by colour alone. */
const SIGNS: Readonly<Record<VerdictPhrase['verdict'], string>> = {
  up: 'M8 2 15 14H1Z',
  down: 'M8 14 1 2h14Z',
  same: 'M1 6h14v4H1Z',
  unclear: 'M8 0 13 6H3ZM8 16 3 10h10Z',
  'not comparable': 'M1 4h14v3H1ZM1 9h14v3H1ZM10 1h3L6 15H3Z',
  new: 'M6 1h4v5h5v4h-5v5H6v-5H1V6h5Z',
  returned: 'M6 1h4v5h5v4h-5v5H6v-5H1V6h5Z',
};

/** The rank, and what became of it. */
export function placeTemplate({ rank, of, change }: RankCardState, notRanked: string): TemplateResult {
  const unranked = rank === null ? html`<span part="change" class="change">${notRanked}</span>` : nothing;
  return html`<p class="place"><span part="rank" class="rank"><b>${rank ?? '–'}</b>/${of}</span> ${
    change ? changeTemplate(change) : unranked
  }</p>`;
}

function changeTemplate({ verdict, text, since }: VerdictPhrase): TemplateResult {
  return html`<span part="change" class="change ${verdict}"><svg viewBox="0 0 16 16" aria-hidden="true"><path
      d=${SIGNS[verdict]}
    ></path></svg>${text} ${since ? html`<span class="since">${since}</span>` : nothing}</span>`;
}

/** What stands large in place of a rank: the tier, or else the score. */
export function tierTemplate({ tier, score }: RankCardState, scoreWord: string): TemplateResult {
  const scoreHero = score ? html`<span class="hero">${score}</span> <span class="quiet">${scoreWord}</span>` : nothing;
  return html`<p class="place">${tier ? html`<span part="tier" class="hero">${tier}</span>` : scoreHero}</p>`;
}
