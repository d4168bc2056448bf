import { join } from 'node:path';
import { leagueDocument, satisfactionDocument, standingDocument } from '@cchc/core';
import { format, resolveConfig } from 'prettier';
import { toJSONSchema } from 'zod/mini';

const CORE = join(import.meta.dirname, '..');

const DOCUMENTS = { satisfaction: satisfactionDocument, standing: standingDocument, league: leagueDocument };

/** The file and the text of every schema, for JSON readers and for the code. */
export async function schemaFiles() {
  const options = await resolveConfig(join(CORE, 'package.json'));
  return Promise.all(
    Object.entries(DOCUMENTS).flatMap(([name, document]) => {
      const json = { $id: `${name}-document.schema.json`, ...toJSONSchema(document) };
      const schema = toJSONSchema(document, { override: nameFormat });
      delete schema.$schema;
      const code = `// Written by scripts/write-schemas.mjs from ${name}-document.ts: change that and write again.
        import type { JsonSchema } from '../json-schema.js';

        export const ${name}Schema: JsonSchema = ${JSON.stringify(schema, spellOutTypes)};`;
      return [
        [join(CORE, 'schemas', `${name}-document.schema.json`), JSON.stringify(json), 'json'],
        [join(CORE, 'src', 'documents', 'schemas', `${name}-schema.ts`), code, 'typescript'],
      ].map(async ([file, text, parser]) => ({ file, text: await format(text, { ...options, parser }) }));
    }),
  );
}

/**
 * Each pattern has the name of what it expects as its message. Only the readers get it: to a validator of JSON Schema,
 * `date` would be a date of its own kind.
 */
function nameFormat({ zodSchema, jsonSchema }) {
  const pattern = zodSchema._zod.def.checks?.find(({ _zod }) => _zod.def.format === 'regex');
  if (pattern) jsonSchema.format = pattern._zod.def.error();
}

/** A list of types becomes a list of alternatives, which the readers know. */
function spellOutTypes(_, value) {
  return Array.isArray(value?.type) ? { anyOf: value.type.map(type => ({ type })) } : value;
}
