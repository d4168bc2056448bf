import type { Expected, Problem } from '../problem.js';
import { brief } from '../brief.js';
import { FORMATS } from './formats.js';
import type { JsonSchema } from './json-schema.js';

/**
 * Everything in a value that does not fit a schema. The schemas are zod's, written out as JSON Schema: checking them here
 * spares a page the 6 kB of zod, and any other language checks the same files.
 *
 * Cost: linear in the size of the value as far as the schema describes it.
 */
export function checkSchema(schema: JsonSchema, value: unknown): Problem[] {
  const problems: Problem[] = [];
  // one path for the whole walk, copied where there is a problem: most values have none
  const path: (string | number)[] = [];

  const fail = (expected: Expected, value: unknown): void => {
    const found =
      value === undefined ? { code: 'missing' as const } : { code: 'invalid' as const, received: brief(value) };
    problems.push({ ...found, path: [...path], expected });
  };

  const checkAt = (step: string | number, schema: JsonSchema, value: unknown): void => {
    path.push(step);
    check(schema, value);
    path.pop();
  };

  const checkFields = (
    { properties = {}, additionalProperties }: JsonSchema,
    fields: Record<string, unknown>,
  ): void => {
    for (const name in properties) {
      const isOptional = name.endsWith('?');
      const key = isOptional ? name.slice(0, -1) : name;
      if (!isOptional || fields[key] !== undefined) checkAt(key, properties[name]!, fields[key]);
    }
    for (const key of Object.keys(fields)) {
      if (Object.hasOwn(properties, key) || Object.hasOwn(properties, `${key}?`)) continue;
      if (additionalProperties) checkAt(key, additionalProperties, fields[key]);
      // a field that no reader knows is a mistake to report
      else problems.push({ code: 'unknown', path: [...path, key] });
    }
  };

  const check = (schema: JsonSchema, value: unknown): void => {
    const kind = value === null ? 'null' : typeof value;
    // the alternative that was meant is the one of the value's own kind
    if (schema.anyOf) return check(schema.anyOf.find(({ type }) => type === kind) ?? schema.anyOf[0]!, value);
    const options = schema.const === undefined ? schema.enum : [schema.const];
    if (options) {
      if (!options.includes(value as string)) fail({ type: 'options', options }, value);
      return;
    }
    switch (schema.type) {
      case 'object':
        if (isRecord(value)) checkFields(schema, value);
        else fail({ type: 'object' }, value);
        return;
      case 'array':
        if (Array.isArray(value)) for (const [at, item] of value.entries()) checkAt(at, schema.items!, item);
        else fail({ type: 'list' }, value);
        return;
      case 'number': {
        if (!Number.isFinite(value)) return fail({ type: 'number' }, value);
        const number = value as number;
        if (number < schema.minimum!) fail({ type: 'range', min: schema.minimum! }, value);
        if (number > schema.maximum!) fail({ type: 'range', max: schema.maximum! }, value);
        if (schema.multipleOf && number % schema.multipleOf) fail({ type: 'integer' }, value);
        return;
      }
      case 'string':
        if (kind !== 'string') fail({ type: 'text' }, value);
        else if (schema.format && !FORMATS[schema.format].test(value as string)) fail({ type: schema.format }, value);
        return;
      default:
        if (kind !== schema.type) fail({ type: 'boolean' }, value);
    }
  };

  check(schema, value);
  return problems;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
