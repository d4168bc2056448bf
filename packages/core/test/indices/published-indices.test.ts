import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import {
  checkDefinition,
  classify,
  decision766,
  editionOf,
  effectiveWeights,
  oneStop,
  papi,
  parIndex,
  parIndexDefinition,
  pci,
  scoreContributions,
  scoreIndex,
  sipas,
  withWeights,
  type IndexData,
} from '@cchc/core';
import { indexRows, valueColumns, type Row } from '../support/index-fixture.js';

const subIndices = pci.editions[0]!.definition.nodes.filter(({ parent }) => parent).map(({ code }) => code);
const dimensions = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8'];

function table(rows: readonly Row[], codes: readonly string[]): IndexData {
  return { units: rows.map(row => String(row['province'])), values: valueColumns(rows, codes) };
}

interface Off {
  readonly absolute: number;
  readonly relative: number;
}

function off(actual: number, published: number): Off {
  const absolute = Math.abs(actual - published);
  return { absolute, relative: absolute / Math.max(1, Math.abs(published)) };
}

function worstOf(differences: readonly Off[]): Off {
  return {
    absolute: Math.max(...differences.map(({ absolute }) => absolute)),
    relative: Math.max(...differences.map(({ relative }) => relative)),
  };
}

function report(t: TestContext, differences: readonly Off[], tolerance: number): void {
  const { absolute, relative } = worstOf(differences);
  const close = differences.filter(difference => difference.absolute <= tolerance * 1.0001).length;
  t.diagnostic(
    `worst ${absolute.toExponential(1)}, relative ${relative.toExponential(1)}; ` +
      `${close} of ${differences.length} within ${tolerance} also absolutely`,
  );
}

const years = (rows: readonly Row[]): string[] => [...new Set(rows.map(({ year }) => String(year)))];

// Tolerances are relative to max(1, |value|), as those of the reference results. Published figures have four decimals, so
// that absolute differences also have the bound that rounding allows.

test('pci of all 63 provinces in 2013–2015 follows from the sub-indices within 1e-5 of its value', t => {
  const rows = indexRows('pci-2013-2015');
  assert.equal(rows.length, 189);
  const differences = years(rows).flatMap(year => {
    const ofYear = rows.filter(row => row['year'] === year);
    const { scores } = scoreIndex(editionOf(pci, year).definition, table(ofYear, subIndices));
    return ofYear.map((row, i) => off(scores['pci']![i]!, row['pci'] as number));
  });
  assert.equal(differences.length, 189);
  const worst = worstOf(differences);
  assert.ok(worst.relative <= 1e-5, `relative ${worst.relative}`);
  // Ten times the weighted mean of errors up to 0.00005, and the rounding of the published score.
  assert.ok(worst.absolute <= 0.00055, `absolute ${worst.absolute}`);
  report(t, differences, 1e-5);
});

test('pci reproduces 2021 within the rounding of two decimals', t => {
  const rows = indexRows('pci-2021');
  assert.equal(rows.length, 21);
  const { scores } = scoreIndex(editionOf(pci, '2021').definition, table(rows, subIndices));
  const differences = rows.map((row, i) => off(scores['pci']![i]!, row['pci'] as number));
  assert.ok(worstOf(differences).absolute <= 0.0205);
  report(t, differences, 0.01);
});

test('pci contributions come in points of the index', () => {
  const rows = indexRows('pci-2013-2015').filter(({ province }) => province === 'Cần Thơ');
  const edition = (year: string) => {
    const { definition } = editionOf(pci, year);
    return {
      definition,
      scores: scoreIndex(
        definition,
        table(
          rows.filter(row => row['year'] === year),
          subIndices,
        ),
      ),
    };
  };
  const { change, parts } = scoreContributions(edition('2013'), edition('2014'), 'Cần Thơ')!;
  assert.ok(Math.abs(change - (59.94 - 61.46)) < 0.01);
  const transparency = parts.find(({ code }) => code === 'transparency')!;
  const [before, after] = rows.map(row => row['transparency'] as number);
  assert.ok(Math.abs(transparency.value - 0.2 * 10 * (after! - before!)) < 1e-12);
});

test('papi totals agree with published sub-dimensions, dimension by dimension, within 1e-4', t => {
  const rows = indexRows('papi-sub-dimensions');
  let worst = 0;
  for (const year of years(rows)) {
    const ofYear = rows.filter(row => row['year'] === year);
    const { definition } = editionOf(papi, year);
    const { scores } = scoreIndex(
      definition,
      table(
        ofYear,
        definition.nodes.map(({ code }) => code).filter(code => /^\d/.test(code)),
      ),
    );
    for (const code of [...dimensions, 'papi']) {
      ofYear.forEach((row, i) => {
        if (row[code] === null) assert.equal(scores[code]?.[i] ?? null, null, `${code} ${row['province']} ${year}`);
        else worst = Math.max(worst, Math.abs(scores[code]![i]! - (row[code] as number)));
      });
    }
  }
  assert.ok(worst <= 1e-4);
  t.diagnostic(`worst ${worst.toFixed(6)}`);
});

test('papi totals of all provinces 2011–2024 follow from the dimensions within 1e-4 of their value', t => {
  const rows = indexRows('papi-2011-2024');
  assert.equal(rows.length, 882);
  const differences: Off[] = [];
  let withheld = 0;
  for (const year of years(rows)) {
    const ofYear = rows.filter(row => row['year'] === year);
    const { scores } = scoreIndex(editionOf(papi, year).definition, table(ofYear, dimensions));
    ofYear.forEach((row, i) => {
      const total = scores['papi']![i]!;
      if (row['papi'] === null) {
        assert.equal(total, null, `${row['province']} ${year}`);
        withheld += 1;
      } else differences.push(off(total, row['papi'] as number));
    });
  }
  assert.equal(withheld, 13);
  assert.equal(differences.length, 869);
  const worst = worstOf(differences);
  assert.ok(worst.relative <= 1e-4, `relative ${worst.relative}`);
  // Eight dimensions rounded by up to 0.00005 each, and the rounding of the total.
  assert.ok(worst.absolute <= 0.00045, `absolute ${worst.absolute}`);
  report(t, differences, 1e-4);
});

test('papi dimensions run from 1 to 10, divided evenly among their sub-dimensions', () => {
  const counts = { 'papi-2011': 22, 'papi-2018': 28, 'papi-2019': 29, 'papi-2021': 28 };
  for (const { code, definition } of papi.editions) {
    const parts = definition.nodes.filter(node => /^\d/.test(node.code));
    assert.equal(parts.length, counts[code as keyof typeof counts], code);
    const groups = definition.nodes.filter(({ parent }) => parent === 'papi');
    for (const group of groups) {
      const own = parts.filter(({ parent }) => parent === group.code);
      for (const end of ['low', 'high'] as const) {
        const sum = own.reduce((total, { range }) => total + range![end], 0);
        // Ranges are published with two decimals.
        assert.ok(Math.abs(sum - group.range![end]) <= 0.0201, `${code} ${group.code}`);
      }
    }
  }
});

test('sipas of 2024 agrees with its published contents, and its weights can be changed', () => {
  const { definition } = editionOf(sipas, '2024');
  for (const { unit, policy, services, sipas: published } of indexRows('sipas-2024')) {
    const data = { units: [String(unit)], values: { policy: [policy as number], services: [services as number] } };
    const { scores } = scoreIndex(definition, data);
    assert.equal(Math.round(scores['sipas']![0]! * 100) / 100, published);
    const equal = scoreIndex(withWeights(definition, { policy: 1, services: 1 }), data).scores['sipas']![0]!;
    assert.ok(Math.abs(equal - ((policy as number) + (services as number)) / 2) < 1e-12);
  }
});

test('parIndex: points out of 68 and 32 make an index of 100', () => {
  const { definition } = editionOf(parIndex, '2024');
  const { scores } = scoreIndex(definition, { units: ['X'], values: { assessed: [61.2], surveyed: [27.93] } });
  assert.ok(Math.abs(scores['par_index']![0]! - 89.13) < 1e-12);
  assert.ok(Math.abs(scores['assessed']![0]! - 90) < 1e-12);
  assert.deepEqual(effectiveWeights(definition), { par_index: 1, assessed: 0.68, surveyed: 0.32 });
  assert.throws(() => scoreIndex(definition, { units: ['X'], values: { assessed: [70], surveyed: [20] } }), {
    message: 'invalid values of "assessed": 70, expected 0 to 68',
  });
  assert.throws(() => parIndexDefinition([10, 10, 14.5, 11, 16, 7, 16, -1]), /invalid weight of "f8": -1/);
});

test('classify puts a score on a bound into the upper class', () => {
  const label = (score: number) => classify(score, parIndex.classes!)?.label.vi ?? null;
  assert.deepEqual([100, 90, 89.99, 80, 79.99, 70, 69.99].map(label), [
    'Nhóm A',
    'Nhóm A',
    'Nhóm B',
    'Nhóm B',
    'Nhóm C',
    'Nhóm C',
    null,
  ]);
  assert.throws(() => classify(NaN, parIndex.classes!), /invalid score: NaN/);
});

test('editionOf throws for a year without an edition', () => {
  assert.throws(() => editionOf(papi, '2010'), {
    message: 'unknown year: "2010", expected a year of papi: 2011–2017, 2018–2018, 2019–2020, 2021–2024',
  });
  assert.throws(() => editionOf(sipas, '2024-Q1'), /unknown year: "2024-Q1"/);
  assert.equal(editionOf(sipas, '2026').code, 'sipas-2022');
});

test('every definition is sound plain data, labelled, sourced, with editions that do not overlap', () => {
  for (const index of [sipas, parIndex, papi, pci]) {
    assert.deepEqual(JSON.parse(JSON.stringify(index)), index);
    assert.ok(index.doubts.length > 0);
    index.editions.forEach(({ definition, sources, from, to = '9999' }, i) => {
      checkDefinition(definition);
      assert.ok(sources.length > 0);
      assert.ok(from <= to);
      for (const later of index.editions.slice(i + 1)) assert.ok(to < later.from);
      for (const { code, label } of definition.nodes) assert.ok(label?.vi && label.en, `${index.code} ${code}`);
    });
  }
  for (const rules of [decision766, oneStop]) assert.deepEqual(JSON.parse(JSON.stringify(rules)), rules);
});
