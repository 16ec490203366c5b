import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '../../../src/core/figures/parts.js';
import { addDays, daysBetween } from '../../../src/core/local-date.js';
import { datesFrom } from '../../../src/core/opening-days.js';
import type { Within } from '../../../src/core/ports/figure-records.js';

const withins = fc
  .record({ centres: fc.integer({ min: 0, max: 120 }), days: fc.integer({ min: 0, max: 60 }) })
  .map(({ centres, days }): Within => ({
    centreIds: Array.from({ length: centres }, (_, number) => `c${number}`),
    from: '2020-02-20',
    to: addDays('2020-02-20', days),
  }));

test('parts hold each centre and date once, and few at a time', () => {
  fc.assert(
    fc.property(withins, fc.integer({ min: 1, max: 400 }), (within, most) => {
      const seen = new Set<string>();
      let days = 0;

      for (const { centreIds, from, to } of partsOf(within, most)) {
        const inPart = centreIds.length * (daysBetween(from, to) + 1);
        expect(inPart).toBeLessThanOrEqual(most);
        days += inPart;
        for (const date of datesFrom(from, to)) for (const id of centreIds) seen.add(`${id} ${date}`);
      }

      expect(days).toBe(within.centreIds.length * (daysBetween(within.from, within.to) + 1));
      expect(seen.size).toBe(days);
    }),
    { numRuns: 20 },
  );
});
