import { expect, test } from 'vitest';
import { apartBy, arrowOf, stepOf } from '../../../src/assistant/wording/step.js';
import { createFormat } from '../../../src/locales/format.js';

const format = createFormat('en');

test.each([
  [103, 100, '3%'],
  [100.4, 100, '0.4%'],
  [50, 100, '50%'],
  [70_010, 70_000, null],
])('from %d to %d it is %s', (now, then, by) => {
  expect(stepOf(now, then, format)).toBe(by);
});

test('what two shares lie apart is told to a tenth', () => {
  expect(apartBy(12.3, 10.1)).toBe(2.2);
  expect(apartBy(12.31, 12.29)).toBe(0);
});

test('an arrow stays on the line of its number', () => {
  expect([arrowOf(2, 1), arrowOf(1, 2)]).toEqual(['▲\u00A0', '▼\u00A0']);
});
