import { join } from 'node:path';
import { leagueDocument, satisfactionDocument, standingDocument } from '@cchc/core';
import { format, resolveConfig } from 'prettier';
import { toJSONSchema } from 'zod/mini';

const CORE = join(import.meta.dirname, '..');

const DOCUMENTS = { satisfaction: satisfactionDocument, standing: standingDocument, league: leagueDocument };

/** The file and the text of the JSON Schema of every document. */
export async function schemaFiles() {
  const options = await resolveConfig(join(CORE, 'package.json'));
  return Promise.all(
    Object.entries(DOCUMENTS).map(async ([name, document]) => {
      const file = `${name}-document.schema.json`;
      const schema = JSON.stringify({ $id: file, ...toJSONSchema(document) });
      return { file: join(CORE, 'schemas', file), text: await format(schema, { ...options, parser: 'json' }) };
    }),
  );
}
