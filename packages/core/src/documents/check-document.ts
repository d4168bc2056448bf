import * as z from 'zod/mini';
import type { Problem, Reading } from '../problem.js';
import { zodProblems } from './zod-problems.js';

/**
 * Checks a value against a schema and then against the rules between fields that a schema cannot say.
 *
 * `jitless` keeps zod from trying `Function`, which a strict policy would report. It is set for each check: the configuration of
 * zod is one for the whole page, and the page's own schemas would lose their speed.
 *
 * @param rules finds what is wrong between fields; runs only on a value that fits the schema
 * @returns the value itself, not a copy, or everything that is wrong with it
 */
export function checkDocument<S extends z.ZodMiniType>(
  schema: S,
  input: unknown,
  rules: (document: z.output<S>) => readonly Problem[],
): Reading<z.output<S>> {
  const { error } = z.safeParse(schema, input, { reportInput: true, jitless: true });
  const misfits = error ? zodProblems(error.issues) : [];
  const problems = misfits.length > 0 ? misfits : rules(input as z.output<S>);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: input as z.output<S> };
}
