import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { instrument, matches, near } from '../packages/core/build/test/support/examples.js';
import { checkTarball, pack, publishable } from '../scripts/packing.mjs';
import { mustRun, ROOT } from '../scripts/run.mjs';
import { openBrowser, shadowText, visit } from './support/browser.mjs';
import { serve } from './support/serve.mjs';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The fenced snippets of a page, by default the README, in order, by language. */
const snippets = (language, page = readme) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code);

let project;
let browser;
const packed = [];

before(async () => {
  project = mkdtempSync(join(tmpdir(), 'cchc-consumer-'));
  for (const { folder } of publishable()) packed.push(await pack(folder, project));
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  await mustRun('npm', ['install', '--no-audit', '--no-fund', ...packed.map(({ file }) => file)], {
    cwd: project,
    quiet: true,
  });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  rmSync(project, { recursive: true, force: true });
});

test('the packed packages are put together as bundlers, Node and TypeScript expect', async () => {
  assert.equal(packed.length, 3);
  for (const { file } of packed) await checkTarball(file);
});

test('the packed packages hold what was built of their sources, with licence, readme and changes, and no more', () => {
  for (const { files } of packed) {
    const paths = files.map(({ path }) => path);
    for (const path of ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', 'dist/index.js', 'dist/index.d.ts'])
      assert.ok(paths.includes(path), path);
    for (const path of paths) assert.match(path, /^(dist|src|schemas|deploy)\/|^[A-Z]+(\.md)?$|^package\.json$/);
  }
});

test('the README names both commands and stays short', () => {
  assert.ok(readme.split('\n').length < 80);
  assert.equal(
    snippets('sh')
      .join('')
      .match(/^npm (start|test) /gm)?.length,
    2,
  );
});

test('the snippets in the README of the elements are those of the README, which run', () => {
  const page = readFileSync(join(ROOT, 'packages/elements/README.md'), 'utf8');
  assert.deepEqual(snippets('html', page), snippets('html'));
  const [card] = snippets('js', page);
  assert.ok(card.length > 0 && snippets('js').includes(card));
});

test('the API snippet of the README gives what it shows, from the packed package', async () => {
  const code = snippets('js').find(one => one.includes("'@cchc/core'"));
  const { code: checked, checks } = instrument(code);
  assert.equal(checks, 3);
  const file = join(project, 'api.mjs');
  writeFileSync(file, `const { check, near } = globalThis.readmeChecks;\n${checked}`);
  globalThis.readmeChecks = {
    near,
    check: (actual, expected, printed) =>
      assert.ok(matches(actual, expected), `expected ${printed}, got ${JSON.stringify(actual)}`),
  };
  await import(file);
});

test('the npm snippet of the README draws a card, from the packed packages', async () => {
  const entry = join(project, 'card.mjs');
  writeFileSync(
    entry,
    snippets('js').find(one => one.includes('@cchc/elements')),
  );
  const bundle = await rollup({ input: entry, plugins: [resolve({ browser: true }), commonjs()], onLog: () => {} });
  await bundle.write({ file: join(project, 'card.js'), format: 'es', inlineDynamicImports: true });
  writeFileSync(
    join(project, 'card.html'),
    '<!doctype html><html lang="en"><body><script type="module" src="/card.js"></script>',
  );
  const site = await serve({ '/': join(project, 'card.html'), '/card.js': join(project, 'card.js') });
  const { page } = await visit(browser, site.url);
  assert.match(await shadowText(page, 'cchc-rank-card'), /11\/63.*up 3 places/);
  await page.close();
  site.close();
});

test('the server snippet of the docs renders a card in plain Node, from the packed packages', async () => {
  const [, snippet] = /^## On a server$.*?^```js\n(.*?)^```$/ms.exec(
    readFileSync(join(ROOT, 'docs/elements.md'), 'utf8'),
  );
  writeFileSync(join(project, 'server.mjs'), `${snippet}\nconsole.log(markup);`);
  const markup = await mustRun('node', ['server.mjs'], { cwd: project, quiet: true });
  const shown = markup.replace(/<!--.*?-->/g, '');
  assert.match(shown, /^<cchc-rank-card .*<template shadowrootmode="open">.*<b>34<\/b>\/63.*giảm 11 bậc/s);
});

test('the paste of the README draws both widgets, with the script of the packed package', async () => {
  writeFileSync(join(project, 'paste.html'), `<!doctype html><html lang="vi"><body>${snippets('html')[0]}`);
  const site = await serve({
    '/': join(project, 'paste.html'),
    '/cchc-elements.min.js': join(project, 'node_modules/@cchc/elements/dist/cchc-elements.min.js'),
  });
  const { page } = await visit(browser, site.url);
  assert.match(await shadowText(page, 'cchc-satisfaction-trend'), /94,67 %/);
  assert.match(await shadowText(page, 'cchc-rank-card'), /34\/63.*giảm 11 bậc/);
  await page.close();
  site.close();
});

test('a strict TypeScript project compiles against the packed types', async () => {
  writeFileSync(
    join(project, 'consumer.ts'),
    `import { readStandingDocument, type StandingDocument } from '@cchc/core';
import { CchcRankCard, type CchcErrorEvent } from '@cchc/elements';
import '@cchc/elements/define';

const reading = readStandingDocument(JSON.parse('{}'));
const data: StandingDocument | undefined = reading.ok ? reading.value : undefined;
const card = document.createElement('cchc-rank-card');
card.data = data;
card.addEventListener('cchc-error', (event: CchcErrorEvent) => event.problems.map(({ path }) => path.join('.')));
export const isCard: boolean = card instanceof CchcRankCard;
// @ts-expect-error a rank is a number or null
export const wrong: StandingDocument['editions'][number]['rank'] = '34';
`,
  );
  await compile('consumer.ts');
});

test('the npm snippet of the README compiles as TypeScript, with the packed types', async () => {
  writeFileSync(
    join(project, 'readme.ts'),
    snippets('js').find(one => one.includes('@cchc/elements')),
  );
  await compile('readme.ts');
});

test('JSX without a framework knows the tags and their attributes, with the packed types', async () => {
  writeFileSync(
    join(project, 'consumer.tsx'),
    `import '@cchc/elements/jsx';

export const card = <cchc-rank-card index="SIPAS" period="2024" rank={34} of={63} heading-level={2} lang="vi" />;
export const trend = <cchc-satisfaction-trend src="/data.json" sparkline bridge={1} onclick={() => {}} />;
// @ts-expect-error the level of a heading is a number
export const deep = <cchc-rank-card heading-level="two" />;
// @ts-expect-error a card has no bridge
export const bridged = <cchc-rank-card bridge={1} />;
`,
  );
  await compile('consumer.tsx', '--jsx', 'preserve');
});

/** Compiles a file of the project as strictly as TypeScript can. */
function compile(file, ...options) {
  const strict = ['--strict', '--noEmit', '--exactOptionalPropertyTypes', '--target', 'es2022', '--module', 'nodenext'];
  return mustRun(
    join(ROOT, 'node_modules/.bin/tsc'),
    [...strict, '--lib', 'es2023,dom,dom.iterable', ...options, file],
    { cwd: project, quiet: true },
  );
}
