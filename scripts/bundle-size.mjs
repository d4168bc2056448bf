import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { bundling } from './bundling.mjs';
import { ROOT } from './run.mjs';

/**
 * The most that may be loaded until a figure is drawn, in bytes after gzip -9, by module below `packages/elements/dist`: of a
 * trend whatever its data come as, of a card with one edition in its attributes, of the script tag all.
 */
export const BUDGETS = {
  'satisfaction-trend/define.js': 28_000,
  'rank-card/define.js': 14_000,
  'define.js': 48_000,
};

/** What figures that need more may load in all, by the modules that they import on demand. */
const LARGER = {
  'rank-card/define.js': {
    'one edition, from a document': { names: ['readers'], budget: 19_000 },
    'one edition, from a table': { names: ['readers', 'read-table'], budget: 23_000 },
    'a history, from a document': { names: ['readers', 'history'], budget: 22_500 },
    'history and reasons, from a league': { names: ['readers', 'history', 'league', 'reasons'], budget: 35_500 },
  },
};

/**
 * Bundles a built module of the elements and measures what a browser loads, in bytes after gzip -9.
 *
 * @param entry file name below `packages/elements/dist`
 * @returns `drawn`, what is loaded until a figure is drawn that needs nothing more; `larger`, the same of figures that need
 *   more, with their budgets; `chunks`, of which `onDemand` ones come by `import()`, each with its `groups`, largest first. A group's bytes are
 *   its share of the minified text, applied to the gzipped size.
 */
export async function bundleSize(entry) {
  const bundle = await rollup({ ...bundling, input: join(ROOT, 'packages/elements/dist', entry) });
  // the script that pages link to is one file; bundlers of applications load the rest when it is asked for
  const inlineDynamicImports = entry === 'define.js';
  const { output } = await bundle.generate({ format: 'es', sourcemap: 'hidden', inlineDynamicImports });
  await bundle.close();
  const chunks = output.filter(({ type }) => type === 'chunk');
  const byFile = new Map(chunks.map(chunk => [chunk.fileName, chunk]));
  /** File names of the entry, of what is imported on demand, and of all that these import. */
  const loadedWith = names => {
    const loaded = new Set();
    const load = fileName => {
      if (loaded.has(fileName)) return;
      loaded.add(fileName);
      byFile.get(fileName).imports.forEach(load);
    };
    for (const { fileName, name, isEntry } of chunks) if (isEntry || names.includes(name)) load(fileName);
    return loaded;
  };
  const bytesOf = new Map(chunks.map(({ fileName, code }) => [fileName, gzipSync(code, { level: 9 }).length]));
  const total = files => [...files].reduce((sum, fileName) => sum + bytesOf.get(fileName), 0);
  const atOnce = loadedWith([]);
  return {
    entry,
    drawn: total(atOnce),
    larger: Object.entries(LARGER[entry] ?? {}).map(([what, { names, budget }]) => ({
      what,
      bytes: total(loadedWith(names)),
      budget,
    })),
    chunks: chunks.map(({ fileName, name, code, map }) => {
      const bytes = bytesOf.get(fileName);
      return { name, onDemand: !atOnce.has(fileName), bytes, groups: groupBytes(code, map, bytes) };
    }),
  };
}

function groupBytes(code, map, bytes) {
  const sourceMap = new SourceMap(map);
  const lengths = new Map();
  code.split('\n').forEach((text, line) => {
    let column = 0;
    for (const character of `${text}\n`) {
      const { originalSource } = sourceMap.findEntry(line, column);
      const group = originalSource ? groupOf(originalSource) : 'the bundle itself';
      lengths.set(group, (lengths.get(group) ?? 0) + Buffer.byteLength(character));
      column += character.length;
    }
  });
  const share = bytes / [...lengths.values()].reduce((sum, length) => sum + length, 0);
  return [...lengths].map(([group, length]) => [group, length * share]).sort(([, a], [, b]) => b - a);
}

/** Packages by name, our own modules by folder. */
function groupOf(source) {
  const [, own, folder] = /packages\/(core|elements)\/dist\/(?:([^/]+)\/)?/.exec(source) ?? [];
  if (own) return [own, folder].filter(Boolean).join('/');
  const name = source
    .match(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)
    ?.at(-1)
    .slice('node_modules/'.length);
  if (!name) return 'the bundle itself';
  return name.startsWith('@lit/') ? 'lit' : name;
}

/** The measure as lines to print. */
export function sizeLines({ entry, drawn, larger, chunks }) {
  const line = (name, bytes, indent) =>
    `${' '.repeat(indent)}${name.padEnd(48 - indent)}${bytes.toFixed(0).padStart(7)}`;
  return [
    line(entry, drawn, 0),
    ...larger.map(({ what, bytes }) => line(`in all for ${what}`, bytes, 2)),
    ...chunks.flatMap(({ name, onDemand, bytes, groups }) => [
      line(onDemand ? `loaded on demand: ${name}` : 'loaded with the element', bytes, 2),
      ...groups.map(([group, share]) => line(group, share, 4)),
    ]),
  ];
}
