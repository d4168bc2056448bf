import assert from 'node:assert/strict';
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
  test(`the reader of ${name} documents refuses all that zod refuses, and nothing that fits but for rules between fields`, () => {
    const seen = { refused: 0, accepted: 0 };
    fc.assert(
      fc.property(mutated(example), input => {
        const verdict = z.safeParse(schema, input);
        const reading = read(input);
        seen[verdict.success ? 'accepted' : 'refused'] += 1;
        if (verdict.success) return;
        assert.equal(reading.ok, false);
        const ours = reading.ok ? [] : reading.problems.map(({ path }) => path);
        const theirs = verdict.error.issues.flatMap(issue =>
          issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...issue.path, key]) : [issue.path],
        );
        // in a text that may be bilingual one of them names the text, the other the language
        const near = (a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean =>
          a.slice(0, b.length).join('.') === b.slice(0, a.length).join('.') && Math.abs(a.length - b.length) <= 1;
        for (const path of ours)
          assert.ok(
            theirs.some(other => near(path, other)),
            `zod accepts ${path.join('.')}`,
          );
        for (const path of theirs)
          assert.ok(
            ours.some(other => near(path, other)),
            `zod refuses ${path.join('.')}`,
          );
      }),
      { numRuns: 3000 },
    );
    assert.ok(seen.refused > 500 && seen.accepted > 20, JSON.stringify(seen));
  });

  test(`what zod accepts of ${name} documents fits the written schema`, () => {
    fc.assert(
      fc.property(mutated(example), input => {
        if (!z.safeParse(schema, input).success) return;
        const reading = read(input);
        // rules between fields may still object, but never to a type or a format
        const kinds = reading.ok ? [] : reading.problems.map(({ expected }) => expected?.type);
        assert.deepEqual(
          kinds.filter(kind => ['text', 'object', 'list', 'url', 'date', 'options'].includes(kind ?? '')),
          [],
        );
      }),
      { numRuns: 3000 },
    );
  });
}
