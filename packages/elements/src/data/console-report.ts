import type { Problem } from '@cchc/core';
import { languageOf } from '@cchc/core/language';
import { describeProblem, describeWarning } from '@cchc/core/wording/problem';

/** What the console was told of each element, so that nothing is said twice. */
const told = new WeakMap<Element, string>();

/** Tells whoever looks after the page what is wrong with the data of an element, in the page's language. */
export function report(element: Element, problems: readonly Problem[], warnings: readonly Problem[]): void {
  const language = languageOf(element.closest('[lang]')?.getAttribute('lang'));
  const lines = [
    ...problems.map(problem => describeProblem(problem, language)),
    ...warnings.map(warning => describeWarning(warning, language)),
  ];
  const text = `<${element.localName}> ${lines.join('\n')}`;
  if (told.get(element) === text) return;
  told.set(element, text);
  // eslint-disable-next-line no-console -- the console is where those look who mend a page
  console.warn(text, element);
}
