import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownShares } from '../../../src/core/figures/shown-shares.js';

test('shown shares of anything add up to 100', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 9 }),
      (counts) => {
        const sum = shownShares(counts).reduce((total, share) => total + Math.round(share * 10), 0);

        expect(sum).toBe(counts.every((count) => count === 0) ? 0 : 1_000);
      },
    ),
  );
});

test('a shown share is off by less than a tenth', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9_999 }), { minLength: 1, maxLength: 9 }), (counts) => {
      const total = Math.max(
        1,
        counts.reduce((sum, count) => sum + count, 0),
      );

      shownShares(counts).forEach((share, place) =>
        expect(Math.abs(share - (100 * (counts[place] ?? 0)) / total)).toBeLessThan(0.1),
      );
    }),
  );
});

test('three equal thirds give the first the tenth', () => {
  expect(shownShares([1, 1, 1])).toEqual([33.4, 33.3, 33.3]);
});
