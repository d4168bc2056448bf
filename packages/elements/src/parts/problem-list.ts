import { describeProblem, type Problem } from '@cchc/core';
import { h, type ViewNode } from '../view/view.js';
import { problemWords } from './problem-words.js';
import type { Reader } from '../words/reader.js';

const PROBLEMS_SHOWN = 5;

/** What is wrong with the data, for the one who can mend it. */
export function viewProblems(problems: readonly Problem[], { language, words }: Reader): ViewNode {
  const hidden = problems.length - PROBLEMS_SHOWN;
  return h(
    'div',
    { part: 'error', class: 'error' },
    h('p', {}, h('strong', {}, words.failed)),
    h(
      'ul',
      {},
      ...problems.slice(0, PROBLEMS_SHOWN).map(problem => h('li', {}, describeProblem(problem, language))),
      hidden > 0 && h('li', {}, problemWords[language].more(hidden)),
    ),
  );
}
