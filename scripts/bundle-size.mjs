import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { bundling } from './bundling.mjs';
import { ROOT } from './run.mjs';

/** The most that may be loaded until a figure is drawn, in bytes after gzip -9, by module below `packages/elements/dist`. */
export const BUDGETS = {
  'satisfaction-trend/define.js': 28_000,
  'rank-card/define.js': 14_000,
  'define.js': 48_000,
};

/** Code that no figure needs to be drawn: it comes when a reader presses a button, or when the data are wrong. */
const NOT_FOR_DRAWING = ['exporting', 'problems'];

/**
 * Bundles a built module of the elements and measures what a browser loads, in bytes after gzip -9.
 *
 * @param entry file name below `packages/elements/dist`
 * @returns `drawn`, what is loaded until a figure is drawn whatever its data come as; `chunks`, of which `onDemand` ones
 *   come by `import()`, those `isExtra` not for drawing; each with its `groups`, largest first. A
 *   group's bytes are its share of the minified text, applied to the gzipped size.
 */
export async function bundleSize(entry) {
  const bundle = await rollup({ ...bundling, input: join(ROOT, 'packages/elements/dist', entry) });
  // the script that pages link to is one file; bundlers of applications load the rest when it is asked for
  const inlineDynamicImports = entry === 'define.js';
  const { output } = await bundle.generate({ format: 'es', sourcemap: 'hidden', inlineDynamicImports });
  await bundle.close();
  const chunks = output.filter(({ type }) => type === 'chunk');
  const byName = new Map(chunks.map(chunk => [chunk.fileName, chunk]));
  const atOnce = new Set();
  const load = name => {
    if (atOnce.has(name)) return;
    atOnce.add(name);
    byName.get(name).imports.forEach(load);
  };
  load(chunks.find(({ isEntry }) => isEntry).fileName);
  const measured = chunks.map(({ fileName, name, code, map }) => {
    const bytes = gzipSync(code, { level: 9 }).length;
    const isExtra = NOT_FOR_DRAWING.includes(name);
    return { name, onDemand: !atOnce.has(fileName), isExtra, bytes, groups: groupBytes(code, map, bytes) };
  });
  const drawn = measured.filter(({ isExtra }) => !isExtra).reduce((sum, { bytes }) => sum + bytes, 0);
  return { entry, drawn, chunks: measured };
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
  return /^(lit|lit-html|lit-element|@lit\/.*)$/.test(name) ? 'lit' : name;
}

/** The measure as lines to print. */
export function sizeLines({ entry, drawn, chunks }) {
  const line = (name, bytes, indent) =>
    `${' '.repeat(indent)}${name.padEnd(40 - indent)}${bytes.toFixed(0).padStart(7)}`;
  return [
    line(entry, drawn, 0),
    ...chunks.flatMap(({ name, onDemand, isExtra, bytes, groups }) => [
      line(
        isExtra ? `not for drawing: ${name}` : onDemand ? `loaded on demand: ${name}` : 'loaded with the element',
        bytes,
        2,
      ),
      ...groups.map(([group, share]) => line(group, share, 4)),
    ]),
  ];
}
