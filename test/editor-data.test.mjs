import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import * as elements from '../packages/elements/dist/index.js';
import { reserveStyles } from '../packages/elements/dist/theme/reserved-space.js';
import { apiPages } from '../scripts/api-tables.mjs';
import { elementsOf, readManifest } from '../scripts/elements-manifest.mjs';
import { ROOT } from '../scripts/run.mjs';

const PACKAGE = join(ROOT, 'packages/elements');
const SOURCES = join(PACKAGE, 'src');
const CLASSES = { 'cchc-satisfaction-trend': 'CchcSatisfactionTrend', 'cchc-rank-card': 'CchcRankCard' };

const textOf = name => readFileSync(join(PACKAGE, 'dist', name), 'utf8');
const read = name => JSON.parse(textOf(name));
const manifest = readManifest();
const declared = Object.fromEntries(elementsOf(manifest).map(one => [one.tagName, one]));
const names = list => list.map(({ name }) => name).sort();
const sorted = set => [...new Set(set)].sort();

/** The properties that a class declares, with their attributes; null for one without. */
const propertiesOf = className =>
  [...elements[className].elementProperties]
    .filter(([, { state }]) => !state)
    .map(([name, { attribute }]) => ({
      name,
      attribute: attribute === false ? null : typeof attribute === 'string' ? attribute : name.toLowerCase(),
    }));

/** The sources that draw an element, without comments: its own, and those all share. */
function sourcesOf(tag) {
  const others = Object.keys(CLASSES).filter(other => other !== tag);
  return readdirSync(SOURCES, { recursive: true })
    .filter(path => path.endsWith('.ts') && !others.some(other => path.startsWith(other.replace('cchc-', ''))))
    .map(path => readFileSync(join(SOURCES, path), 'utf8').replace(/\/\*\*[^]*?\*\//g, ''));
}

/** The body of an interface in the generated types. */
const interfaceOf = (text, name) => new RegExp(`interface ${name}\\b[^{]*\\{\n(.*?)^\\}`, 'ms').exec(text)[1];

it('the manifest lists every element and nothing else', () => {
  assert.deepEqual(Object.keys(declared).sort(), Object.keys(CLASSES).sort());
  for (const { path } of manifest.modules) assert.ok(readFileSync(join(PACKAGE, path)), path);
});

it('the manifest keeps to the schema of manifests', () => {
  const ajv = new Ajv({ allowUnionTypes: true });
  const { resolve } = createRequire(import.meta.url);
  const schema = JSON.parse(readFileSync(resolve('custom-elements-manifest/schema.json'), 'utf8'));
  assert.ok(ajv.validate(schema, manifest), ajv.errorsText());
});

for (const [tag, className] of Object.entries(CLASSES)) {
  describe(`what is said of ${tag}`, () => {
    const element = declared[tag];
    const { styles } = elements[className];
    const properties = propertiesOf(className);
    // what an element draws, and the room that a page keeps for it
    const css = [...[styles].flat(Infinity).map(({ cssText }) => cssText), reserveStyles].join('\n');
    const source = sourcesOf(tag).join('\n');

    it('names every attribute, with its description, its type and the property behind it', () => {
      const attributes = properties.filter(({ attribute }) => attribute);
      assert.ok(attributes.length > 0);
      assert.deepEqual(
        sorted(element.attributes.map(({ name, fieldName }) => `${name} ${fieldName}`)),
        sorted(attributes.map(({ name, attribute }) => `${attribute} ${name}`)),
      );
      for (const { name, description, type } of element.attributes) assert.ok(description && type?.text, name);
    });

    it('says what an element starts with, and what it writes as an attribute itself', () => {
      const { elementProperties } = elements[className];
      const instance = new elements[className]();
      for (const { name, kind, default: value = 'undefined', reflects = false } of element.members) {
        if (kind !== 'field' || name === 'state') continue;
        assert.equal(value, `${instance[name]}`, name);
        assert.equal(reflects, elementProperties.get(name).reflect === true, name);
      }
    });

    it('names every property and public method, and nothing that is not for the page', () => {
      const fields = element.members.filter(({ kind }) => kind === 'field');
      assert.deepEqual(names(fields), sorted([...properties.map(({ name }) => name), 'state']));
      const methods = className === 'CchcRankCard' ? ['toSVG', 'toTable'] : ['getSeries', 'toSVG', 'toTable'];
      assert.deepEqual(names(element.members.filter(({ kind }) => kind === 'method')), methods);
    });

    it('writes types with names that its reader knows', () => {
      const types = [...element.members, ...element.attributes].map(one => (one.type ?? one.return.type).text);
      assert.doesNotMatch(types.join('\n'), /\b(D|Given|Written)\b/);
    });

    it('has every property and attribute in the types for frameworks', () => {
      const tagTypes = textOf('tag-types.d.ts');
      const has = (body, name) => body.includes(`readonly ${name}?: ${className}['`);
      for (const { name, attribute } of properties) {
        assert.ok(has(interfaceOf(tagTypes, `${className}Properties`), name), name);
        if (!attribute || attribute === name) continue;
        assert.ok(interfaceOf(tagTypes, `${className}Attributes`).includes(`readonly '${attribute}'?: `), attribute);
      }
      for (const { name } of element.events)
        assert.ok(interfaceOf(tagTypes, `${className}Events`).includes(`'${name}': `), name);
      const lists = { 'jsx.d.ts': 4, 'vue.d.ts': 2, 'svelte.d.ts': 1 };
      for (const [file, count] of Object.entries(lists)) {
        const tags = textOf(file).match(new RegExp(`^ +'${tag}': .*$`, 'gm'));
        assert.equal(tags.length, count, file);
        for (const list of tags)
          for (const part of ['Properties', 'Attributes', 'Events']) assert.ok(list.includes(className + part), list);
      }
    });

    it('has every property and attribute in the data for editors and in the docs', () => {
      const docs = readFileSync(join(ROOT, 'docs/elements.md'), 'utf8');
      const attributes = sorted(properties.flatMap(({ attribute }) => attribute ?? []));
      const ofTag = list => list.find(({ name }) => name === tag);
      assert.deepEqual(names(ofTag(read('vscode.html-custom-data.json').tags).attributes), attributes);
      const webType = ofTag(read('web-types.json').contributions.html.elements);
      assert.deepEqual(names(webType.attributes), attributes);
      for (const { name, attribute } of properties) {
        assert.ok(names(webType.js.properties).includes(name), name);
        const cells = [attribute ? `\`${attribute}\`` : '', `\`${name}\``];
        assert.match(docs, new RegExp(`^\\| ${cells[0]} *\\| ${cells[1]} *\\|`, 'm'), name);
      }
    });

    it('names every event and slot', () => {
      const fired = sorted([...source.matchAll(/new Cchc(\w+)Event\(/g)].map(([, name]) => name));
      const events = { Ready: 'cchc-ready', Error: 'cchc-error', FocusPoint: 'cchc-focus-point' };
      const own = fired.filter(name => name !== 'FocusPoint' || source.includes('new FigureFocus('));
      assert.deepEqual(names(element.events), own.map(name => events[name]).sort());
      const slots = [...source.matchAll(/<slot(?:\s+name="([^"]+)")?/g)].map(([, name = '']) => name);
      assert.deepEqual(names(element.slots), sorted(slots));
    });

    it('names every part, and none that is not there', () => {
      const parts = [...source.matchAll(/\bpart(?:=|: )["']([^"']+)["']/g)]
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
      const defined = new Set([...`${css}\n${source}`.matchAll(/(--_[\w-]+)'?:/g)].map(([, name]) => name));
      assert.deepEqual(
        used.filter(name => !defined.has(name)),
        [],
      );
    });
  });
}

it('no private custom property is defined and used by no element', () => {
  const css = Object.values(CLASSES)
    .flatMap(name => [elements[name].styles].flat(Infinity))
    .map(({ cssText }) => cssText)
    .join('\n');
  const used = new Set([...css.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name));
  const defined = sorted([...css.matchAll(/(--_[\w-]+):/g)].map(([, name]) => name));
  assert.deepEqual(
    defined.filter(name => !used.has(name)),
    [],
  );
});

it('editors get these tags and no others', () => {
  const { contributions, version } = read('web-types.json');
  assert.equal(version, JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version);
  for (const list of [read('vscode.html-custom-data.json').tags, contributions.html.elements])
    assert.deepEqual(names(list), Object.keys(CLASSES).sort());
});

it('the API tables in docs/elements.md are those of the classes', async () => {
  for (const { file, text } of await apiPages()) assert.equal(readFileSync(file, 'utf8'), text, 'run npm run docs');
});

it('llms.txt tells of every attribute', () => {
  const text = readFileSync(join(PACKAGE, 'dist/llms.txt'), 'utf8');
  for (const { tagName, attributes } of Object.values(declared)) {
    assert.ok(text.includes(`## <${tagName}>`));
    for (const { name } of attributes) assert.ok(text.includes(`- \`${name}\``), name);
  }
  assert.doesNotMatch(text, /undefined|NaN/);
});
