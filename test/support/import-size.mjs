import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const ENTRY = fileURLToPath(new URL('entry.mjs', import.meta.url));
const core = fileURLToPath(new URL('../../packages/core/dist/index.js', import.meta.url));

/**
 * What a bundle that imports these names of `@cchc/core` alone holds, minified.
 *
 * @param {readonly string[]} names
 * @returns {Promise<{ code: string, bytes: number, modules: string[] }>} the code, its bytes after gzip -9, and the modules
 *   that are left in it
 */
export async function bundleOf(names) {
  const entry = {
    name: 'entry',
    resolveId: id => (id === ENTRY ? ENTRY : null),
    load: id => (id === ENTRY ? `export { ${names.join(', ')} } from ${JSON.stringify(core)};` : null),
  };
  const bundle = await rollup({
    input: ENTRY,
    logLevel: 'silent',
    plugins: [entry, resolve(), terser({ module: true })],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const [{ code, modules }] = output;
  return {
    code,
    bytes: gzipSync(code, { level: 9 }).length,
    modules: Object.keys(modules).filter(id => modules[id].renderedLength > 0),
  };
}
