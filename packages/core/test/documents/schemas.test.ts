import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  leagueDocument,
  readLeagueDocument,
  readSatisfactionDocument,
  readStandingDocument,
  satisfactionDocument,
  standingDocument,
} from '@cchc/core';
import * as z from 'zod/mini';
import { satisfaction, standing } from '../support/cantho.js';
import { months } from '../support/months.js';

const scripts = pathToFileURL(join(import.meta.dirname, '../../../scripts/schema-files.mjs')).href;

test('the written schemas are those that zod defines', async () => {
  const { schemaFiles } = (await import(scripts)) as {
    schemaFiles: () => Promise<{ file: string; text: string }[]>;
  };
  for (const { file, text } of await schemaFiles()) {
    assert.equal(readFileSync(file, 'utf8'), text, `${file} is stale: run npm run schemas in packages/core`);
  }
});

const league = {
  title: 'PAPI',
  source: { name: 'UNDP' },
  index: { code: 'PAPI', name: 'PAPI', better: 'higher', method: '2021' },
  units: [
    { id: '91', name: 'Kiên Giang', groups: ['delta'] },
    { id: '92', name: { vi: 'Cần Thơ' }, groups: ['delta'] },
  ],
  groups: [{ id: 'delta', name: 'tỉnh', vintage: '2023' }],
  editions: [
    {
      period: '2024',
      method: '2021',
      unitSet: 'vn-63',
      recomputed: { period: '2023', scores: [{ unit: '92', value: 40.17 }] },
      scores: [
        { unit: '91', value: null, reason: 'withheld' },
        { unit: '92', value: 40.44, standardError: 0.4, components: { participation: 3.6, transparency: null } },
      ],
    },
  ],
};

/** Documents with one value replaced, one field added or one taken away, anywhere in them. */
function mutated(document: object): fc.Arbitrary<unknown> {
  const paths = pathsOf(document);
  const value = fc.oneof(
    fc.constantFrom<unknown>(undefined, null, '', ' ', '2024', '2024-Q5', -1, 0, 0.5, 101, Infinity, NaN, true, [], {}),
    fc.constantFrom<unknown>({ vi: 'x' }, { vi: 'x', en: 'y' }, { en: 'y' }, { vi: 'x', fr: 'z' }, [null], 'A', 'Z'),
    fc.anything(),
  );
  return fc.tuple(fc.constantFrom(...paths), value, fc.boolean()).map(([path, replacement, isNew]) => {
    const copy = structuredClone(document) as Record<string, unknown>;
    const [last, ...above] = [...path].reverse();
    const parent = above.reverse().reduce((at, key) => at[key] as Record<string, unknown>, copy);
    parent[isNew ? `${last!}2` : last!] = replacement;
    return copy;
  });
}

function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [[key], ...pathsOf(child).map(path => [key, ...path])]);
}

for (const [name, schema, read, example] of [
  ['satisfaction', satisfactionDocument, readSatisfactionDocument, satisfaction()],
  ['standing', standingDocument, readStandingDocument, standing('sipas')],
  ['league', leagueDocument, readLeagueDocument, league],
] as const) {
  test(`the reader of ${name} documents has a problem at each issue of zod and at no other place`, () => {
    const seen = { refused: 0, accepted: 0 };
    fc.assert(
      fc.property(mutated(example), input => {
        const verdict = z.safeParse(schema, input);
        const reading = read(input);
        seen[verdict.success ? 'accepted' : 'refused'] += 1;
        const problems = reading.ok ? [] : reading.problems;
        if (verdict.success) {
          // rules between fields may still object, but never to a kind or a format
          const kinds = problems.map(({ expected }) => expected?.type ?? '');
          assert.ok(!kinds.some(kind => ['text', 'object', 'list', 'url', 'date', 'options'].includes(kind)));
          return;
        }
        const issues = verdict.error.issues.flatMap(issue =>
          issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...issue.path, key]) : [issue.path],
        );
        // of a text that may be bilingual zod names the text, and the problem may name the language
        const near = (a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean =>
          a.slice(0, b.length).join('.') === b.slice(0, a.length).join('.') && Math.abs(a.length - b.length) <= 1;
        for (const { path } of problems)
          assert.ok(
            issues.some(issue => near(path, issue)),
            path.join('.'),
          );
        for (const issue of issues)
          assert.ok(
            problems.some(({ path }) => near(path, issue)),
            issue.join('.'),
          );
      }),
      { numRuns: 3000 },
    );
    assert.ok(seen.refused > 500 && seen.accepted > 20, JSON.stringify(seen));
  });
}

test('readers make no function from text, which a strict policy forbids and reports', () => {
  const script = `
    const { Function: Real } = globalThis;
    globalThis.Function = new Proxy(Real, { construct() { throw new Error('new Function'); } });
    const { readSatisfactionDocument } = await import('@cchc/core/documents/satisfaction/read');
    const reading = readSatisfactionDocument({ title: 'T', source: { name: 'S' }, series: [] });
    process.exitCode = reading.ok ? 0 : 1;`;
  const args = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: import.meta.dirname, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

test('a page that extends Object.prototype changes no reading', () => {
  Object.defineProperty(Object.prototype, 'extension', { value: 1, enumerable: true, configurable: true });
  try {
    assert.equal(readSatisfactionDocument(satisfaction()).ok, true);
    const reading = readSatisfactionDocument({ ...satisfaction(), extra: 1 });
    assert.deepEqual(reading.ok || reading.problems.map(({ code, path }) => [code, path]), [['unknown', ['extra']]]);
  } finally {
    delete (Object.prototype as { extension?: unknown }).extension;
  }
});

test('readSatisfactionDocument reads 5,000 points in a fraction of a second', () => {
  const points = months(5000).map((period, i) => ({ period, value: i % 100 }));
  const start = performance.now();
  assert.ok(readSatisfactionDocument({ ...satisfaction(), series: [{ id: 'a', label: 'A', points }] }).ok);
  assert.ok(performance.now() - start < 1000);
});
