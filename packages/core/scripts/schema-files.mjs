import { join } from 'node:path';
import { leagueDocument, satisfactionDocument, standingDocument } from '@cchc/core';
import { format, resolveConfig } from 'prettier';
import { toJSONSchema } from 'zod/mini';

const CORE = join(import.meta.dirname, '..');

const DOCUMENTS = { satisfaction: satisfactionDocument, standing: standingDocument, league: leagueDocument };

/** Shorter parts are cheaper to repeat than to name. */
const LEAST_SHARED = 50;

/** The file and the text of every schema, for JSON readers and for the code. */
export async function schemaFiles() {
  const options = await resolveConfig(join(CORE, 'package.json'));
  const schemas = Object.entries(DOCUMENTS).map(([name, document]) => {
    const schema = toJSONSchema(document, { override: nameFormat });
    delete schema.$schema;
    return [name, spelledOut(schema)];
  });
  const shared = sharedParts(schemas.map(([, schema]) => schema));
  const code = (name, ...lines) => [
    join(CORE, 'src', 'documents', 'schemas', `${name}-schema.ts`),
    [
      '// Written by scripts/write-schemas.mjs from the documents: change these and write again.',
      "import type { JsonSchema } from '../json-schema.js';",
      ...lines,
    ].join('\n\n'),
    'typescript',
  ];
  const files = [
    ...Object.entries(DOCUMENTS).map(([name, document]) => [
      join(CORE, 'schemas', `${name}-document.schema.json`),
      JSON.stringify({ $id: `${name}-document.schema.json`, ...toJSONSchema(document) }),
      'json',
    ]),
    code(
      'shared',
      '/* What several documents have in common, or one in several places. */',
      ...[...shared].map(
        ([text, name]) => `export const ${name}: JsonSchema = ${written(JSON.parse(text), shared, text)};`,
      ),
    ),
    ...schemas.map(([name, schema]) => {
      const text = written(schema, shared);
      const names = [...shared.values()].filter(one => new RegExp(`\\b${one}\\b`).test(text));
      const imports = names.length > 0 ? [`import { ${names.join(', ')} } from './shared-schema.js';`] : [];
      return code(name, ...imports, `export const ${name}Schema: JsonSchema = ${text};`);
    }),
  ];
  return Promise.all(
    files.map(async ([file, text, parser]) => ({ file, text: await format(text, { ...options, parser }) })),
  );
}

/** Texts of the parts that stand in more than one place, smallest first, with a name for each. */
function sharedParts(schemas) {
  const counts = new Map();
  const visit = value => {
    if (typeof value !== 'object' || value === null) return;
    const text = JSON.stringify(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    Object.values(value).forEach(visit);
  };
  schemas.forEach(visit);
  const isPart = text => 'type' in JSON.parse(text) || 'anyOf' in JSON.parse(text);
  const texts = [...counts.keys()].filter(text => counts.get(text) > 1 && text.length >= LEAST_SHARED && isPart(text));
  return new Map(texts.sort((a, b) => a.length - b.length).map((text, at) => [text, `part${at + 1}`]));
}

/** A schema as code, its shared parts by their names; `own` is the text of the part that is being defined. */
function written(value, shared, own) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const text = JSON.stringify(value);
  if (text !== own && shared.has(text)) return shared.get(text);
  if (Array.isArray(value)) return `[${value.map(item => written(item, shared)).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${written(item, shared)}`)
    .join(', ')} }`;
}

/**
 * A schema as the readers take it: a list of types becomes a list of alternatives; a field that may be missing has a
 * question mark behind its name; that an object has no other fields goes without saying.
 */
function spelledOut(schema) {
  return JSON.parse(
    JSON.stringify(schema, (_, value) => {
      if (Array.isArray(value?.type)) return { anyOf: value.type.map(type => ({ type })) };
      if (value?.type !== 'object') return value;
      const { type, properties, required = [], additionalProperties } = value;
      if (!properties) return { type, additionalProperties };
      const fields = Object.entries(properties).map(([key, field]) => [
        required.includes(key) ? key : `${key}?`,
        field,
      ]);
      return { type, properties: Object.fromEntries(fields) };
    }),
  );
}

/**
 * Each pattern has the name of what it expects as its message, and the readers go by that name. To a validator of JSON
 * Schema, `date` would be a date of its own kind.
 */
function nameFormat({ zodSchema, jsonSchema }) {
  const pattern = zodSchema._zod.def.checks?.find(({ _zod }) => _zod.def.format === 'regex');
  if (!pattern) return;
  jsonSchema.format = pattern._zod.def.error();
  delete jsonSchema.pattern;
}
