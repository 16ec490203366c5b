import { expect, test } from 'vitest';

import { fileName } from '../../../src/platforms/browser/file-name.js';

test.each([
  ['leto 2026.csv', 'leto 2026.csv'],
  ['C:\\Users\\ana\\leto.csv', 'leto.csv'],
  ['../../etc/passwd', 'passwd'],
  [' \u0000šport\u202Evsc.\n', 'športvsc.'],
  ['/', 'file'],
  ['', 'file'],
  ['s\u030Cport.csv', 'šport.csv'],
])('%j is called %j', (given, called) => {
  expect(fileName(given)).toBe(called);
});

test('a name that is far too long keeps its beginning and its ending', () => {
  const called = fileName(`${'long '.repeat(60)}.csv`);

  expect(called).toHaveLength(120);
  expect(called).toMatch(/^long long .*…ng long \.csv$/u);
});
