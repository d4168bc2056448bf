import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeProblem, formatSigned, languageOf, textIn, type Problem } from '@cchc/core';

test('describeProblem says what, where, what was found and what was expected', () => {
  const cell = ['rows', 2, 'cells', 1];
  const cases: [Problem, string, string][] = [
    [
      { code: 'invalid', path: cell, expected: { type: 'range', min: 0, max: 100 }, received: '981,98' },
      'Không hợp lệ: hàng 3, cột 2: 981,98 (cần từ 0 đến 100)',
      'Invalid: row 3, column 2: 981,98 (expected from 0 to 100)',
    ],
    [
      {
        code: 'invalid',
        path: ['series', 0, 'points', 1, 'value'],
        expected: { type: 'range', max: 100 },
        received: 100.001,
      },
      'Không hợp lệ: series[0].points[1].value: 100,001 (cần không quá 100)',
      'Invalid: series[0].points[1].value: 100.001 (expected at most 100)',
    ],
    [
      { code: 'ambiguous', path: cell, expected: { type: 'number' }, received: '1.234' },
      'Có hai cách hiểu: hàng 3, cột 2: 1.234 (cần một số)',
      'Ambiguous: row 3, column 2: 1.234 (expected a number)',
    ],
    [
      { code: 'missing', path: ['rows', 1], expected: { type: 'items', count: 3 }, received: 2 },
      'Thiếu: hàng 2: 2 ô (cần 3 ô)',
      'Missing: row 2: 2 cells (expected 3 cells)',
    ],
    [
      { code: 'missing', path: ['header'], expected: { type: 'options', options: ['Hạng', 'Rank'] } },
      'Thiếu: hàng tiêu đề (cần một trong: Hạng, Rank)',
      'Missing: header row (expected one of: Hạng, Rank)',
    ],
    [{ code: 'unknown', path: ['series', 0, 'lable'] }, 'Không nhận ra: series[0].lable', 'Unknown: series[0].lable'],
    [
      { code: 'invalid', path: ['editions', 1, 'change'], expected: { type: 'value', value: -11 }, received: -10 },
      'Không hợp lệ: editions[1].change: -10 (cần -11)',
      'Invalid: editions[1].change: -10 (expected -11)',
    ],
    [
      {
        code: 'unsupported',
        path: ['editions', 1, 'period'],
        expected: { type: 'same-length-period', as: '2024' },
        received: '2024-Q1',
      },
      'Không hỗ trợ: editions[1].period: 2024-Q1 (cần một kỳ cùng độ dài với 2024)',
      'Unsupported: editions[1].period: 2024-Q1 (expected a period as long as 2024)',
    ],
    [
      { code: 'invalid', path: [], expected: { type: 'json' }, received: '{"a",}' },
      'Không hợp lệ: {"a",} (cần JSON hợp lệ)',
      'Invalid: {"a",} (expected valid JSON)',
    ],
    [
      { code: 'missing', path: ['src'], expected: { type: 'response' }, received: 404 },
      'Không tải được số liệu: máy chủ trả lời 404',
      'The figures could not be loaded: the server answered 404',
    ],
    [
      { code: 'missing', path: ['src'], expected: { type: 'response' }, received: 'time-out' },
      'Không tải được số liệu: máy chủ không trả lời kịp',
      'The figures could not be loaded: the server did not answer in time',
    ],
  ];
  for (const [problem, vi, en] of cases) {
    assert.deepEqual([describeProblem(problem, 'vi'), describeProblem(problem, 'en')], [vi, en]);
  }
});

test('languageOf, textIn and formatSigned', () => {
  assert.deepEqual(['vi', 'VI-vn', 'en-GB', 'fr', 'vie', '', null].map(languageOf), [
    'vi',
    'vi',
    'en',
    'en',
    'en',
    'vi',
    'vi',
  ]);
  assert.equal(textIn({ vi: 'Cổng' }, 'en'), 'Cổng');
  assert.deepEqual([formatSigned(-3.01, 'vi'), formatSigned(0.001, 'en'), formatSigned(3, 'en')], ['−3,01', '0', '+3']);
});
