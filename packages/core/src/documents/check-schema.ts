import type { Expected, Problem, ProblemCode } from '../problem.js';
import { brief } from './brief.js';
import { FORMATS } from './formats.js';
import type { JsonSchema } from './json-schema.js';

type Path = readonly (string | number)[];

/**
 * Everything in a value that does not fit a schema. The schemas are zod's, written out as JSON Schema: checking them here
 * spares a page the 6 kB of zod, and any other language checks the same files.
 *
 * Cost: linear in the size of the value as far as the schema describes it.
 */
export function checkSchema(schema: JsonSchema, value: unknown, path: Path = []): Problem[] {
  const fail = (expected: Expected, code: ProblemCode = value === undefined ? 'missing' : 'invalid'): Problem[] => [
    { code, path, expected, ...(value === undefined ? {} : { received: brief(value) }) },
  ];
  if (schema.anyOf) {
    const kind = value === null ? 'null' : typeof value;
    // the alternative that was meant is the one of the value's own kind
    const meant = schema.anyOf.find(({ type }) => type === kind) ?? schema.anyOf[0]!;
    return checkSchema(meant, value, path);
  }
  const options = schema.const === undefined ? schema.enum : [schema.const];
  if (options) return options.includes(value as string) ? [] : fail({ type: 'options', options });
  switch (schema.type) {
    case 'object':
      return isRecord(value) ? checkFields(schema, value, path) : fail({ type: 'object' });
    case 'array':
      return Array.isArray(value)
        ? Array.from<unknown>(value).flatMap((item, at) => checkSchema(schema.items!, item, [...path, at]))
        : fail({ type: 'list' });
    case 'number':
      if (!Number.isFinite(value)) return fail({ type: 'number' });
      return [
        ...((value as number) < schema.minimum! ? fail({ type: 'range', min: schema.minimum! }) : []),
        ...((value as number) > schema.maximum! ? fail({ type: 'range', max: schema.maximum! }) : []),
        ...(schema.multipleOf && (value as number) % schema.multipleOf ? fail({ type: 'integer' }) : []),
      ];
    case 'string':
      if (typeof value !== 'string') return fail({ type: 'text' });
      return !schema.format || FORMATS[schema.format].test(value) ? [] : fail({ type: schema.format });
    default:
      return (value === null ? 'null' : typeof value) === schema.type ? [] : fail({ type: 'boolean' });
  }
}

function checkFields({ properties = {}, additionalProperties }: JsonSchema, value: object, path: Path): Problem[] {
  const fields = value as Record<string, unknown>;
  const known = Object.keys(properties).map(key => key.replace('?', ''));
  return [
    ...Object.values(properties).flatMap((schema, i) => {
      const key = known[i]!;
      const mayBeMissing = !Object.hasOwn(properties, key);
      return mayBeMissing && fields[key] === undefined ? [] : checkSchema(schema, fields[key], [...path, key]);
    }),
    ...Object.keys(fields)
      .filter(key => !known.includes(key))
      .flatMap((key): Problem[] =>
        additionalProperties
          ? checkSchema(additionalProperties, fields[key], [...path, key])
          : // a field that no reader knows is a mistake to report
            [{ code: 'unknown', path: [...path, key] }],
      ),
  ];
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
