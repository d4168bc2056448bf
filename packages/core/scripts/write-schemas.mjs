// Writes the schemas of the documents, which zod defines, as JSON Schema: files that any language and editor can check a
// document with. Run after a build.
import { writeFileSync } from 'node:fs';
import { schemaFiles } from './schema-files.mjs';

for (const { file, text } of await schemaFiles()) writeFileSync(file, text);
