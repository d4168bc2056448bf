import type { Problem, Reading } from '../problem.js';
import { checkSchema } from './check-schema.js';
import type { JsonSchema } from './json-schema.js';

/**
 * Checks a value against a schema and then against the rules between fields that a schema cannot say.
 *
 * @param schema the schema of `D`, written from the one that its type is inferred from
 * @param rules finds what is wrong between fields; runs only on a value that fits the schema
 */
export function checkDocument<D>(
  schema: JsonSchema,
  input: unknown,
  rules: (document: D) => readonly Problem[],
): Reading<D> {
  const misfits = checkSchema(schema, input);
  const problems = misfits.length > 0 ? misfits : rules(input as D);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: input as D };
}
