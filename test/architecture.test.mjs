import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../scripts/run.mjs';

const SOURCE = join(ROOT, 'packages/elements/src');

describe('docs/architecture.md', () => {
  const [, ...walks] = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8').split('<!-- walk -->');

  for (const walk of walks) {
    const files = [...walk.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file]) => file);
    it(`walks through at most 20 files, each once, all of them there: to ${files.at(-1)}`, () => {
      assert.ok(files.length > 5 && files.length <= 20, String(files.length));
      assert.deepEqual([...new Set(files)], files);
      for (const file of files) assert.ok(existsSync(join(ROOT, file)), file);
    });
  }
});

describe('the sources of the elements', () => {
  const files = readdirSync(SOURCE, { recursive: true }).filter(name => name.endsWith('.ts'));
  /** What a file imports of the package: at run time, or for its types as well. */
  const importsOf = (file, withTypes) => {
    const text = readFileSync(join(SOURCE, file), 'utf8');
    const statement = /(?:import|export)\s+(type\s)?[^;]*?from\s+'(\.[^']+)'|import\s+()'(\.[^']+)'/g;
    return [...text.matchAll(statement)]
      .filter(([, type]) => withTypes || !type)
      .map(([, , from, , bare]) =>
        relative(SOURCE, resolve(SOURCE, dirname(file), (from ?? bare).replace(/\.js$/, '.ts'))),
      );
  };
  /** The names on the first way found that comes back to where it began. */
  const circleIn = arrows => {
    const done = new Set();
    const visit = (node, way) => {
      if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
      if (done.has(node)) return null;
      for (const next of arrows.get(node) ?? []) {
        const circle = visit(next, [...way, node]);
        if (circle) return circle;
      }
      done.add(node);
      return null;
    };
    for (const node of arrows.keys()) {
      const circle = visit(node, []);
      if (circle) return circle;
    }
    return null;
  };

  it('import one another in no circle', () => {
    assert.equal(circleIn(new Map(files.map(file => [file, importsOf(file, false)]))), null);
  });

  it('nor do their folders, types included', () => {
    const folders = new Map();
    for (const file of files.filter(name => name.includes('/'))) {
      const from = dirname(file);
      const to = importsOf(file, true)
        .map(dirname)
        .filter(folder => folder !== from && folder !== '.');
      folders.set(from, new Set([...(folders.get(from) ?? []), ...to]));
    }
    assert.equal(circleIn(folders), null);
  });

  it('import d3 in files named geometry alone', () => {
    const others = files.filter(file => /from 'd3-/.test(readFileSync(join(SOURCE, file), 'utf8')));
    assert.ok(others.length > 1);
    for (const file of others) assert.match(file, /(^|\/)geometry\.ts$/);
  });
});
