// Writes the schemas of the documents, which zod defines, as JSON Schema: as files that any language and editor can
// check a document with, and as the modules that the readers check with. Run after a build, and build again after it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { schemaFiles } from './schema-files.mjs';

for (const { file, text } of await schemaFiles()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
