import { assert } from 'chai';
import { historyGeometry } from '../../../dist/rank-card/history/geometry.js';

const history = (...ranks: (number | null)[]) =>
  ranks.map((rank, i) => {
    const period = String(2020 + i);
    return { period, edition: rank === null ? null : { period, rank, of: 63 }, isBreak: false };
  });

describe('historyGeometry', () => {
  it('puts rank 1 at the top and the last rank at the bottom', () => {
    assert.deepEqual(historyGeometry(history(1, 63), 63), {
      line: 'M25,0L75,100',
      points: [
        { x: 25, y: 0, label: '1', period: '2020' },
        { x: 75, y: 100, label: '63', period: '2021' },
      ],
      breaks: [],
      stops: [
        { period: '2020', x: 25 },
        { period: '2021', x: 75 },
      ],
    });
  });

  it('places SIPAS 2023 and 2024', () => {
    assert.equal(historyGeometry(history(23, 34), 63)!.line, 'M25,35.484L75,53.226');
  });

  it('ends the line at a gap', () => {
    const { line, points } = historyGeometry(history(10, 12, null, 9, 8), 63)!;
    assert.equal(line, 'M10,14.516L30,17.742M70,12.903L90,11.29');
    assert.deepEqual(
      points.map(({ period }) => period),
      ['2020', '2021', '2023', '2024'],
    );
  });

  it('ends the line where editions are not comparable, and marks the place between them', () => {
    const [one, two, three, four] = history(10, 12, 9, 8);
    const { line, breaks } = historyGeometry([one!, two!, { ...three!, isBreak: true }, four!], 63)!;
    assert.equal(line, 'M12.5,14.516L37.5,17.742M62.5,12.903L87.5,11.29');
    assert.deepEqual(breaks, [50]);
  });

  it('has a stop for every period, also those without a rank', () => {
    const { stops } = historyGeometry(history(10, null, 9, null), 63)!;
    assert.deepEqual(stops, [
      { period: '2020', x: 12.5 },
      { period: '2021', x: 37.5 },
      { period: '2022', x: 62.5 },
      { period: '2023', x: 87.5 },
    ]);
  });

  it('is null with fewer than two ranks', () => {
    assert.isNull(historyGeometry(history(34), 63));
    assert.isNull(historyGeometry(history(34, null), 63));
    assert.isNull(historyGeometry([], 63));
  });

  it('stays finite where one unit alone is ranked', () => {
    const alone = ['2023', '2024'].map(period => ({ period, edition: { period, rank: 1, of: 1 }, isBreak: false }));
    assert.equal(historyGeometry(alone, 1)!.line, 'M25,0L75,0');
  });
});
