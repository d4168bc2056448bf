import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOfHeader, readSatisfactionTable } from '@cchc/core';
import { HEADERS } from './headers.js';

const all = Object.entries(HEADERS).flatMap(([kind, headers]) => headers.map(header => [header, kind] as const));

/** What would make a false figure of a column: a share of it, a number of answers, a rank, a score, a target. */
const FIGURES = ['share', 'plain-share', 'name', 'base', 'rank', 'of', 'score', 'target', 'tier', 'change'];

test('more than 300 published headers are classified, none as another figure', () => {
  assert.ok(all.length >= 300, String(all.length));
  const wrong = all.filter(([header, kind]) => {
    const found = kindOfHeader(header);
    return found !== kind && found !== 'unknown' && (FIGURES.includes(found) || FIGURES.includes(kind));
  });
  assert.deepEqual(
    wrong.map(([header, kind]) => `${header}: ${kindOfHeader(header)}, is ${kind}`),
    [],
  );
});

test('most published headers are known', () => {
  const unknown = all.filter(([header]) => kindOfHeader(header) === 'unknown').map(([header]) => header);
  assert.ok(unknown.length * 20 < all.length, unknown.join('; '));
});

test('capitals, and a number before a header, change nothing', () => {
  for (const [header] of all.filter(([, kind]) => kind !== 'name' && kind !== 'number')) {
    assert.equal(kindOfHeader(header.toUpperCase()), kindOfHeader(header), header);
    if (header !== '%') assert.equal(kindOfHeader(`1. ${header}`), kindOfHeader(header), header);
  }
});

test('a column beside the satisfied is drawn only where it is of them', () => {
  for (const [header, kind] of all) {
    if (['share', 'plain-share', 'name', 'unit', 'group', 'period'].includes(kind)) continue;
    const rows = [
      ['Năm', 'Hài lòng (%)', header],
      ['2023', '88,4', '45,5'],
      ['2024', '91,7', '46'],
    ];
    const reading = readSatisfactionTable({ title: 'Hài lòng', rows }, 'vi');
    const labels = reading.ok ? reading.value.series.map(({ label }) => label) : [];
    if (kind === 'base' || kind === 'interval') assert.ok(!labels.includes(header), header);
    else assert.deepEqual(labels, ['Hài lòng'], header);
  }
});
