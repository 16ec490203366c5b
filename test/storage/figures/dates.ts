import fc from 'fast-check';
import { addDays } from '../../../src/core/local-date.js';

/** Around the first week of 2021, which comes after a week 53, and both nights on which clocks change. */
export const dates = fc.oneof(
  fc.constantFrom('2020-10-24', '2020-10-25', '2021-03-27', '2021-03-28', '2020-12-31', '2021-01-01'),
  fc.integer({ min: 0, max: 20 }).map((days) => addDays('2020-12-21', days)),
);
