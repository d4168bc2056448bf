import type { core } from 'zod/mini';
import { brief } from '../brief.js';
import type { Expected, Problem } from '../problem.js';

/** What zod calls the kinds of values that documents are made of, in the words of problems. */
const KINDS: Readonly<Record<string, Expected>> = {
  string: { type: 'text' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  array: { type: 'list' },
  object: { type: 'object' },
  record: { type: 'object' },
};

/** What a pattern asks for; {@link written} gives each its name as its message. */
type Format = 'text' | 'period' | 'url' | 'date';

/**
 * The issues of a schema as problems. They have to come with their input (`reportInput`).
 *
 * @param path where the value that was checked stands in the document
 */
export function zodProblems(issues: readonly core.$ZodIssue[], path: Problem['path'] = []): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const { input } = issue;
    const at = [...path, ...(issue.path as Problem['path'])];
    if (issue.code === 'unrecognized_keys') {
      // zod also names keys that every object inherits from a page that extends Object.prototype
      const own = issue.keys.filter(key => Object.hasOwn(input as object, key));
      return own.map(key => ({ code: 'unknown', path: [...at, key] }));
    }
    if (issue.code === 'invalid_union') return zodProblems(meant(issue.errors), at);
    const found =
      input === undefined ? ({ code: 'missing' } as const) : { code: 'invalid' as const, received: brief(input) };
    return [{ ...found, path: at, expected: expected(issue) }];
  });
}

/** The issues of the alternative that fits the kind of the value: a text in one language, or one in each. */
function meant(alternatives: readonly (readonly core.$ZodIssue[])[]): readonly core.$ZodIssue[] {
  const isOfItsKind = (issues: readonly core.$ZodIssue[]): boolean =>
    !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  return alternatives.find(isOfItsKind) ?? alternatives[0]!;
}

function expected(issue: core.$ZodIssue): Expected {
  switch (issue.code) {
    case 'invalid_value':
      return { type: 'options', options: issue.values as readonly (string | number)[] };
    case 'invalid_format':
      return { type: issue.message as Format };
    case 'not_multiple_of':
      return { type: 'integer' };
    case 'too_small':
      return { type: 'range', min: Number(issue.minimum) };
    case 'too_big':
      return { type: 'range', max: Number(issue.maximum) };
    default:
      return KINDS[issue.code === 'invalid_type' ? issue.expected : '']!;
  }
}
