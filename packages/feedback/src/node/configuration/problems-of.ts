import type { Expected, Problem } from '@cchc/core';
import type { z } from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** What zod found, as problems that can be told in the operator's language. Values are left out: they may be secrets. */
export function problemsOf(error: z.core.$ZodError): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const path = issue.path.filter(key => typeof key !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(key => ({ code: 'unknown', path: [...path, key] }));
    }
    const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
    const expected = expectedOf(issue);
    return [{ code: isMissing ? 'missing' : 'invalid', path, ...(expected ? { expected } : {}) }];
  });
}

function expectedOf(issue: Issue): Expected | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return { type: TYPES[issue.expected] ?? 'text' };
    case 'invalid_value':
      return { type: 'options', options: issue.values.map(String) };
    case 'invalid_union':
      return issue.discriminator ? { type: 'options', options: ['duckdb', 'clickhouse'] } : undefined;
    case 'too_small':
      return issue.origin === 'number' ? { type: 'range', min: Number(issue.minimum) } : undefined;
    case 'too_big':
      return issue.origin === 'number' ? { type: 'range', max: Number(issue.maximum) } : undefined;
    case 'not_multiple_of':
      return { type: 'integer' };
    default:
      return undefined;
  }
}

const TYPES: Readonly<Record<string, 'text' | 'number' | 'list' | 'object' | 'boolean'>> = {
  string: 'text',
  number: 'number',
  array: 'list',
  object: 'object',
  boolean: 'boolean',
};
