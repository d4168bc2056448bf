import { describeProblem, type Problem } from '@cchc/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../words/reader.js';

const PROBLEMS_SHOWN = 5;

/** What is wrong with the data, for the one who can mend it. */
export function renderProblems(problems: readonly Problem[], { language, words }: Reader): TemplateResult {
  const hidden = problems.length - PROBLEMS_SHOWN;
  return html`<div part="error" class="error">
    <p><strong>${words.failed}</strong></p>
    <ul>
      ${problems.slice(0, PROBLEMS_SHOWN).map(problem => html`<li>${describeProblem(problem, language)}</li>`)}
      ${hidden > 0 ? html`<li>${words.more(hidden)}</li>` : nothing}
    </ul>
  </div>`;
}
