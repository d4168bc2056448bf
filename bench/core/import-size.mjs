import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { printTarget } from '../timing.mjs';

const ENTRY = 'entry';
const directory = fileURLToPath(new URL('.', import.meta.url));

/** Bytes of a bundle with only these names of `@cchc/core`, minified and gzipped. */
async function importSize(names) {
  const entry = {
    name: 'entry',
    resolveId: id => (id === ENTRY ? `${directory}${ENTRY}.js` : null),
    load: id => (id === `${directory}${ENTRY}.js` ? `export { ${names.join(', ')} } from '@cchc/core';` : null),
  };
  const bundle = await rollup({ input: ENTRY, plugins: [entry, resolve(), terser({ module: true })] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return gzipSync(output[0].code, { level: 9 }).length;
}

for (const [names, limit] of [
  [['scoreTally', 'wilsonInterval'], 2000],
  [['rankDelta'], 1024],
]) {
  printTarget(`bytes of ${names.join(', ')}, gzip -9`, await importSize(names), limit, true);
}
