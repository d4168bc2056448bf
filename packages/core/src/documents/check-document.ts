import type { $ZodIssue, $ZodType, output } from 'zod/v4/core';
import * as z from 'zod/mini';
import type { Expected, Problem, ProblemCode, Reading } from '../problem.js';
import { brief } from './brief.js';

/**
 * Checks a value against a schema and then against the rules between fields that a schema cannot say.
 *
 * @param rules finds what is wrong between fields; runs only on a value that fits the schema
 */
export function checkDocument<S extends $ZodType>(
  schema: S,
  input: unknown,
  rules: (document: output<S>) => readonly Problem[],
): Reading<output<S>> {
  const result = z.safeParse(schema, input);
  const problems = result.success ? rules(result.data) : result.error.issues.flatMap(issue => describe(issue, input));
  return problems.length || !result.success ? { ok: false, problems } : { ok: true, value: result.data };
}

function describe(issue: $ZodIssue, input: unknown): Problem | Problem[] {
  const path = issue.path as (string | number)[];
  const received = valueAt(input, path);
  const problem = (code: ProblemCode, expected: Expected): Problem => ({
    code,
    path,
    expected,
    ...(received === undefined ? {} : { received: brief(received) }),
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ code: 'unknown', path: [...path, key] }));
    case 'invalid_value':
      return problem(received === undefined ? 'missing' : 'invalid', {
        type: 'options',
        options: issue.values as (string | number)[],
      });
    case 'too_small':
      return problem('invalid', { type: 'range', min: Number(issue.minimum) });
    case 'too_big':
      return problem('invalid', { type: 'range', max: Number(issue.maximum) });
    case 'not_multiple_of':
      return problem('invalid', { type: 'integer' });
    case 'invalid_format':
      // the schema gives each format the name of what it expects as its message
      return problem('invalid', { type: issue.message as 'text' | 'period' | 'url' | 'date' });
    case 'invalid_type':
      return problem(received === undefined ? 'missing' : 'invalid', { type: TYPES[issue.expected] ?? 'object' });
    default:
      return problem(received === undefined ? 'missing' : 'invalid', { type: 'text' });
  }
}

const TYPES: Record<string, 'text' | 'number' | 'integer' | 'boolean' | 'list'> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
};

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    input,
  );
}
