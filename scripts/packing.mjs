import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpack } from '@publint/pack';
import { mustRun, pnpm, ROOT, toolPath } from './run.mjs';

/** Files that TypeScript projects do not import: the script and the sheet have no types. */
const UNTYPED = ['cchc-elements.min.js', 'cchc.css'];

/** The packages that go to npm, each with its folder. */
export const publishable = () =>
  readdirSync(join(ROOT, 'packages'))
    .map(name => join(ROOT, 'packages', name))
    .map(folder => ({ folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .filter(({ private: isPrivate }) => !isPrivate);

/**
 * Packs a folder as it would go to npm.
 *
 * @returns the tarball's `file` and `bytes`, and its `files` with `path` and `bytes` of each
 */
export async function pack(folder, destination) {
  const { filename } = JSON.parse(await pnpm(['pack', '--json', '--pack-destination', destination], folder));
  const tarball = readFileSync(filename);
  const { files, rootDir } = await unpack(tarball);
  return {
    file: filename,
    bytes: tarball.length,
    files: files
      .map(({ name, data }) => ({ path: name.slice(rootDir.length + 1), bytes: data.length }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** Fails when a tarball is not put together as bundlers, Node and TypeScript expect. */
export async function checkTarball(file) {
  const quiet = { quiet: true };
  await mustRun(toolPath('publint'), ['run', file, '--strict'], quiet);
  const excluded = ['--exclude-entrypoints', ...UNTYPED];
  await mustRun(toolPath('attw'), [file, '--profile', 'esm-only', '--no-emoji', ...excluded], quiet);
}
