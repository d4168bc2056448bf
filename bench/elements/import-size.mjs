// Bytes of script, gzip -9, that a page loads until its first figure is drawn, as bundlers of applications make them: with
// rollup by package and folder, then with all bundlers side by side. Run after a build: node bench/elements/import-size.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { figureSizes, sizeLines } from '../../scripts/bundle-size.mjs';
import { printTarget } from '../timing.mjs';
import { BUNDLERS } from './bundlers.mjs';
import { BUNDLER_SPREAD, FIGURES, SCRIPT_BUDGET } from './figures.mjs';

const sizes = {};
for (const bundler of Object.keys(BUNDLERS)) sizes[bundler] = await figureSizes(bundler);

for (const figure of sizes.rollup) {
  console.log(`\n${sizeLines(figure).join('\n')}`);
  if (figure.budget) printTarget(`bytes of ${figure.name}, rollup`, figure.bytes, figure.budget, true);
}

const script = readFileSync(join(import.meta.dirname, '../../packages/elements/dist/cchc-elements.min.js'));
console.log();
printTarget('bytes of the script tag', gzipSync(script, { level: 9 }).length, SCRIPT_BUDGET, true);

const most = Math.round((BUNDLER_SPREAD - 1) * 100);
console.log(`\nBytes until the figure is drawn; * the lightest, ! more than ${most} % above it`);
console.log(
  ' '.repeat(40) +
    Object.keys(BUNDLERS)
      .map(name => name.padStart(12))
      .join(''),
);
for (const [at, { name }] of FIGURES.entries()) {
  const row = Object.values(sizes).map(list => list[at].bytes);
  const lightest = Math.min(...row);
  const mark = bytes => (bytes === lightest ? '*' : bytes > lightest * BUNDLER_SPREAD ? '!' : ' ');
  console.log(name.padEnd(40) + row.map(bytes => `${bytes}${mark(bytes)}`.padStart(12)).join(''));
}
