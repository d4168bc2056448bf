// Builds, and writes everything in the repository that is generated from the code: the documents' JSON Schemas, the pages of
// methods, the API tables of the elements, what a screen reader tells of the portal. What editors and frameworks know of the
// elements is written by each build.
//   npm run docs
//   npm run docs -- --check      writes nothing and fails when something is out of date
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { build, install, ROOT } from './run.mjs';

/** Each promises files with their text; from the code that is built. */
const GENERATORS = {
  schemas: async () => (await import('../packages/core/scripts/schema-files.mjs')).schemaFiles(),
  methods: async () => (await import('./method-pages.mjs')).methodPages(),
  'API tables': async () => (await import('./api-tables.mjs')).apiPages(),
  'accessibility trees': async () => (await import('./accessibility-tree.mjs')).treeFiles(),
};

await install();
await build();
const { ensureBrowser } = await import('./browser.mjs');
process.env.CHROME_PATH = await ensureBrowser();

const check = process.argv.includes('--check');
let changed = 0;
for (const [name, generate] of Object.entries(GENERATORS)) {
  const files = await generate();
  const old = files.filter(({ file, text }) => textOf(file) !== text);
  console.log(`${name}: ${files.length} files, ${old.length} ${check ? 'out of date' : 'written'}`);
  for (const { file, text } of old) {
    console.log(`  ${relative(ROOT, file)}`);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  changed += old.length;
}
// what was written may be code
if (changed > 0 && !check) await build();
process.exitCode = check && changed > 0 ? 1 : 0;

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
