import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUNDLERS } from '../bench/elements/bundlers.mjs';
import { APPLICATIONS, FIGURES } from '../bench/elements/figures.mjs';
import { openBrowser } from '../test/support/browser.mjs';
import { serve } from '../test/support/serve.mjs';
import { ROOT } from './run.mjs';

/** Within the package whose dependencies are the bundlers and the elements. */
const WORK = join(ROOT, 'bench/build');

/**
 * Bundles the applications, opens their pages in a browser, and measures every script that was loaded when the figures were
 * drawn.
 *
 * @param bundler one of the names of `BUNDLERS`
 * @param figures which ones, by default all
 * @returns each figure with its `bytes` after gzip -9, and its `files` with `name`, `bytes` and, where the bundler wrote a
 *   source map, `groups`: the share of each package or folder, largest first
 */
export async function figureSizes(bundler, figures = FIGURES) {
  mkdirSync(WORK, { recursive: true });
  const work = mkdtempSync(join(WORK, 'size-'));
  const browser = await openBrowser();
  try {
    const sizes = new Map();
    for (const name of new Set(figures.map(({ application }) => application))) {
      const input = join(work, `application-${sizes.size}.js`);
      const folder = join(work, `bundle-${sizes.size}`);
      writeFileSync(input, APPLICATIONS[name]);
      await BUNDLERS[bundler](input, folder);
      const shown = figures.filter(({ application }) => application === name);
      const measures = new Map();
      for (const [figure, loaded] of await loadedFor(shown, folder, browser)) {
        for (const file of loaded) if (!measures.has(file)) measures.set(file, measure(folder, file));
        const files = loaded.map(file => measures.get(file)).sort((a, b) => b.bytes - a.bytes);
        sizes.set(figure, { ...figure, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files });
      }
    }
    return figures.map(figure => sizes.get(figure));
  } finally {
    await browser.close();
    rmSync(work, { recursive: true });
  }
}

/** The scripts below a folder that the page of each figure loads. */
async function loadedFor(figures, folder, browser) {
  const scripts = readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.js'));
  const site = await serve({
    ...Object.fromEntries(scripts.map(name => [`/${name}`, join(folder, name)])),
    ...Object.fromEntries(figures.map(({ markup }, at) => [`/${at}`, pageOf(markup)])),
  });
  const loaded = new Map();
  for (const [at, figure] of figures.entries()) {
    const page = await browser.newPage();
    const names = new Set();
    page.on('request', request => {
      const name = new URL(request.url()).pathname.slice(1);
      if (scripts.includes(name)) names.add(name);
    });
    await page.goto(`${site.url}/${at}`);
    await page.waitForFunction(() => {
      const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('cchc-'));
      return window.drawn === elements.length;
    });
    await page.waitForNetworkIdle({ idleTime: 300 });
    await page.close();
    loaded.set(figure, [...names]);
  }
  site.close();
  return loaded;
}

const pageOf = markup => `<!doctype html>
<html lang="vi">
<link rel="icon" href="data:,">
<script>
  window.drawn = 0;
  addEventListener('cchc-ready', () => window.drawn++);
</script>
<script type="module" src="/entry.js"></script>
${markup}`;

function measure(folder, name) {
  const code = readFileSync(join(folder, name), 'utf8');
  const bytes = gzipSync(code, { level: 9 }).length;
  const map = join(folder, `${name}.map`);
  return { name, bytes, groups: existsSync(map) ? groupBytes(code, JSON.parse(readFileSync(map, 'utf8')), bytes) : [] };
}

/** A group's bytes are its share of the minified text, applied to the gzipped size. */
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
  const [, own, folder] = /packages\/(core|elements)\/(?:dist|src)\/(?:([^/]+)\/)?/.exec(source) ?? [];
  if (own) return [own, folder].filter(Boolean).join('/');
  const name = source
    .match(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)
    ?.at(-1)
    .slice('node_modules/'.length);
  if (!name) return 'the bundle itself';
  return name.startsWith('@lit/') ? 'lit' : name;
}

/** The measure of a figure as lines to print. */
export function sizeLines({ name, bytes, files }) {
  const line = (name, bytes, indent) =>
    `${' '.repeat(indent)}${name.padEnd(48 - indent)}${bytes.toFixed(0).padStart(7)}`;
  return [
    line(name, bytes, 0),
    ...files.flatMap(({ name, bytes, groups }) => [
      line(name, bytes, 2),
      ...groups.map(([group, share]) => line(group, share, 4)),
    ]),
  ];
}
