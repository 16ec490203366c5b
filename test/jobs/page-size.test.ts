import { expect, test } from 'vitest';
import { pageSize } from '../../src/jobs/import/page-size.js';

test('pages grow slowly while they are quick, and shrink at once', () => {
  const size = pageSize(20);
  for (let times = 0; times < 5; times += 1) size.took(2);
  expect(size.rows()).toBe(100);

  size.took(2);
  expect(size.rows()).toBe(150);

  for (let times = 0; times < 20; times += 1) size.took(2);
  expect(size.rows()).toBe(1_000);

  size.took(80);
  expect(size.rows()).toBe(250);

  size.took(60_000);
  expect(size.rows()).toBe(100);
});
