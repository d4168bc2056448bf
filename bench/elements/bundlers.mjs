// The bundlers that applications are made with, each as its own documentation says for production. Each writes `entry.js`, and
// whatever that loads later, into a folder.
import { join } from 'node:path';

async function rollup(input, dir) {
  const [{ rollup }, { default: resolve }, { default: commonjs }, { default: terser }] = await Promise.all([
    import('rollup'),
    import('@rollup/plugin-node-resolve'),
    import('@rollup/plugin-commonjs'),
    import('@rollup/plugin-terser'),
  ]);
  const plugins = [resolve({ browser: true }), commonjs({ include: /papaparse/ }), terser({ module: true })];
  const bundle = await rollup({ input: { entry: input }, plugins, logLevel: 'silent' });
  await bundle.write({ dir, format: 'es', entryFileNames: '[name].js', sourcemap: 'hidden' });
  await bundle.close();
}

async function vite(input, outDir) {
  const { build } = await import('vite');
  await build({
    root: join(input, '..'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir, rolldownOptions: { input: { entry: input }, output: { entryFileNames: '[name].js' } } },
  });
}

async function webpack(input, path) {
  const { default: webpack } = await import('webpack');
  const compiler = webpack({
    mode: 'production',
    entry: { entry: input },
    output: { path, publicPath: '/' },
    performance: false,
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, stats) => (error ? reject(error) : resolve(stats))),
  );
  await new Promise(resolve => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
}

async function esbuild(input, outdir) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: { entry: input },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
  });
}

/** @type {Readonly<Record<string, (input: string, folder: string) => Promise<void>>>} */
export const BUNDLERS = { rollup, 'Vite 8': vite, 'webpack 5': webpack, esbuild };
