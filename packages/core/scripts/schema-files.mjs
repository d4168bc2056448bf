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
      const schema = toJSONSchema(document, { override: forReaders });
      delete schema.$schema;
      const code = `// Written by scripts/write-schemas.mjs from ${name}-document.ts: change that and write again.
        import type { JsonSchema } from '../json-schema.js';

        export const ${name}Schema: JsonSchema = ${JSON.stringify(schema)};`;
      return [
        [join(CORE, 'schemas', `${name}-document.schema.json`), JSON.stringify(json), 'json'],
        [join(CORE, 'src', 'documents', 'schemas', `${name}-schema.ts`), code, 'typescript'],
      ].map(async ([file, text, parser]) => ({ file, text: await format(text, { ...options, parser }) }));
    }),
  );
}

/**
 * What only the readers get. The schemas give each pattern the name of what it expects as its message; to a validator of
 * JSON Schema `date` would be a date of its own kind. A list of types is spelled out as alternatives.
 */
function forReaders({ zodSchema, jsonSchema }) {
  const pattern = zodSchema._zod.def.checks?.find(({ _zod }) => _zod.def.format === 'regex');
  if (pattern) jsonSchema.format = pattern._zod.def.error();
  if (Array.isArray(jsonSchema.type)) {
    jsonSchema.anyOf = jsonSchema.type.map(type => ({ type }));
    delete jsonSchema.type;
  }
}
