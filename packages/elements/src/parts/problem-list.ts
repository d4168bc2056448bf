import type { Problem } from '@cchc/core';
import { describeProblem } from '@cchc/core/wording/problem';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../words/reader.js';
import { problemWords } from './problem-words.js';

const PROBLEMS_SHOWN = 5;

/** What is wrong with the data, for the one who can mend it. */
export function problemListTemplate(problems: readonly Problem[], { language }: Reader): TemplateResult {
  const hidden = problems.length - PROBLEMS_SHOWN;
  return html`<ul>${problems
    .slice(0, PROBLEMS_SHOWN)
    .map(problem => html`<li>${describeProblem(problem, language)}</li>`)}${
    hidden > 0 ? html`<li>${problemWords[language].more(hidden)}</li>` : nothing
  }</ul>`;
}
