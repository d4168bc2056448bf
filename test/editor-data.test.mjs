import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as elements from '../packages/elements/dist/index.js';
import { ROOT } from '../scripts/run.mjs';
import { reserveStyles } from '../packages/elements/dist/theme/reserved-space.js';

const PACKAGE = join(ROOT, 'packages/elements');
const CLASSES = { 'cchc-satisfaction-trend': 'CchcSatisfactionTrend', 'cchc-rank-card': 'CchcRankCard' };

const read = name => JSON.parse(readFileSync(join(PACKAGE, 'dist', name), 'utf8'));
const manifest = read('custom-elements.json');
const declared = Object.fromEntries(
  manifest.modules.flatMap(({ declarations }) => declarations).map(one => [one.tagName, one]),
);
const names = list => list.map(({ name }) => name).sort();
const sorted = set => [...new Set(set)].sort();

/** The sources that draw an element: its own, and those all share. */
function sourcesOf(tag) {
  const folders = [tag.replace('cchc-', ''), 'shared'].map(folder => join(PACKAGE, 'src', folder));
  return folders.flatMap(folder =>
    readdirSync(folder).map(file => readFileSync(join(folder, file), 'utf8').replace(/\/\*\*[^]*?\*\//g, '')),
  );
}

it('the manifest lists every element and nothing else', () => {
  assert.deepEqual(Object.keys(declared).sort(), Object.keys(CLASSES).sort());
  for (const { path } of manifest.modules) assert.ok(readFileSync(join(PACKAGE, path)), path);
});

for (const [tag, className] of Object.entries(CLASSES)) {
  describe(`what is said of ${tag}`, () => {
    const element = declared[tag];
    const { properties, styles } = elements[className];
    // what an element draws, and the room that a page keeps for it
    const css = [...[styles].flat().map(({ cssText }) => cssText), reserveStyles].join('\n');
    const source = sourcesOf(tag).join('\n');

    it('names every attribute, with its description and type', () => {
      const attributes = Object.entries(properties)
        .filter(([, { attribute, state }]) => attribute !== false && !state)
        .map(([name, { attribute }]) => attribute ?? name.toLowerCase());
      assert.deepEqual(names(element.attributes), attributes.sort());
      for (const { name, description, type } of element.attributes) assert.ok(description && type?.text, name);
    });

    it('names every property and public method', () => {
      const members = names(element.members);
      for (const [name, { state }] of Object.entries(properties)) assert.equal(members.includes(name), !state, name);
      for (const name of ['state', 'toTable', 'toSVG']) assert.ok(members.includes(name), name);
      assert.ok(!members.some(name => name.startsWith('#') || ['controls', 'makeFigure', 'isEmpty'].includes(name)));
    });

    it('names every event and slot', () => {
      const fired = sorted([...source.matchAll(/new Cchc(\w+)Event\(/g)].map(([, name]) => name));
      const events = { Ready: 'cchc-ready', Error: 'cchc-error', FocusPoint: 'cchc-focus-point' };
      const own = fired.filter(name => name !== 'FocusPoint' || source.includes('new FigureFocus('));
      assert.deepEqual(names(element.events), own.map(name => events[name]).sort());
      const slots = [...source.matchAll(/h\(\s*'slot',\s*\{(?: name: '([^']+)')?/g)].map(([, name = '']) => name);
      assert.deepEqual(names(element.slots), sorted(slots));
    });

    it('names every part, and none that is not there', () => {
      const parts = [...source.matchAll(/\bpart: ['`]([^'`]+)['`]/g)]
        // `series-${…}` is told of with `series`
        .flatMap(([, list]) => list.replace(/\S*\$\{[^}]*\}/g, '').split(/\s+/))
        .filter(Boolean);
      assert.deepEqual(names(element.cssParts), sorted(parts));
    });

    it('names every public custom property that its styles use, and none that they do not', () => {
      const used = sorted(css.match(/--cchc-[\w-]+/g)).filter(name => !/series-([2-9]|10)$/.test(name));
      assert.deepEqual(names(element.cssProperties), used);
      if (element.tagName.endsWith('trend'))
        for (let i = 2; i <= 10; i++) assert.ok(css.includes(`--cchc-series-${i},`), `series ${i}`);
    });

    it('has no private custom property that is used and not defined', () => {
      const used = sorted([...css.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name));
      const defined = new Set([...`${css}\n${source}`.matchAll(/(--_[\w-]+):/g)].map(([, name]) => name));
      assert.deepEqual(
        used.filter(name => !defined.has(name)),
        [],
      );
    });
  });
}

it('no private custom property is defined and used by no element', () => {
  const css = Object.values(CLASSES)
    .flatMap(name => elements[name].styles)
    .map(({ cssText }) => cssText)
    .join('\n');
  const used = new Set([...css.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name));
  const defined = sorted([...css.matchAll(/(--_[\w-]+):/g)].map(([, name]) => name));
  assert.deepEqual(
    defined.filter(name => !used.has(name)),
    [],
  );
});

it('editors get the same tags and attributes', () => {
  const { tags } = read('vscode.html-custom-data.json');
  const { contributions, version } = read('web-types.json');
  assert.equal(version, JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version);
  for (const list of [tags, contributions.html.elements]) {
    for (const { name, attributes } of list) assert.deepEqual(names(attributes), names(declared[name].attributes));
    assert.deepEqual(names(list), Object.keys(CLASSES).sort());
  }
});

it('llms.txt tells of every attribute', () => {
  const text = readFileSync(join(PACKAGE, 'dist/llms.txt'), 'utf8');
  for (const { tagName, attributes } of Object.values(declared)) {
    assert.ok(text.includes(`## <${tagName}>`));
    for (const { name } of attributes) assert.ok(text.includes(`- \`${name}\``), name);
  }
  assert.doesNotMatch(text, /undefined|NaN/);
});
