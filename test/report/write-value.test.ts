import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/core/calendar.js';
import type { ReportKind } from '../../src/core/report/report-table.js';
import { writeValue } from '../../src/report/write-value.js';

function written(value: string | number, kind: ReportKind, language: Language, decimals = 0): string {
  return writeValue(value, kind, { decimals, hasUnit: true, language, points: 'pp' }).replaceAll(
    '\u00A0',
    ' ',
  );
}

describe('numbers stand as each language writes them', () => {
  test.each([
    [1_234_567, 'count', '1,234,567', '1.234.567', '1 234 567'],
    [999, 'count', '999', '999', '999'],
    [33_891.3, 'hours', '33,891.3 h', '33.891,3 h', '33 891,3 h'],
    [12, 'percent', '12%', '12 %', '12 %'],
    [12.8, 'percent', '12.8%', '12,8 %', '12,8 %'],
    [1_234.5, 'money', '€1,234.50', '1.234,50 €', '1 234,50 €'],
    [-4.5, 'change', '▼ 4.5%', '▼ 4,5 %', '▼ 4,5 %'],
    [3, 'points', '▲ 3 pp', '▲ 3 pp', '▲ 3 pp'],
    [0, 'change', '0%', '0 %', '0 %'],
    ['2020-09-04', 'date', '2020-09-04', '4. 9. 2020', '2020-09-04'],
  ] as const)('%s, a %s', (value, kind, en, sl, sv) => {
    expect([written(value, kind, 'en'), written(value, kind, 'sl'), written(value, kind, 'sv')]).toEqual([
      en,
      sl,
      sv,
    ]);
  });
});

test('below each other, whole numbers get the decimals of the others', () => {
  expect(written(955, 'ratio', 'sl', 1)).toBe('955,0');
});
