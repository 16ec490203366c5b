import type { IndicatorKey } from '../../core/indicators/index.js';
import type { Words } from '../../locales/words.js';

type Part = (count: number, words: Words) => string;

const activities: Part = (count, words) => words.text('count-activities', { count });
const hours: Part = (count, words) => words.text('count-hours', { count });
const visits: Part = (count, words) => words.text('count-visits', { count });
const weeks: Part = (count, words) => words.text('part-weeks', { count });
const producers: Part = (count, words) => words.text('part-producers', { count });
const cost: Part = (count, words) => words.text('part-cost', { amount: words.format.number(count) });
const open: Part = (count, words) => words.text('part-open', { count });
const byYouth: Part = (count, words) => words.text('part-youth', { count });
const hoursByYouth: Part = (count, words) => words.text('part-youth-hours', { count });
const together: Part = (count, words) => words.text('part-together', { count });
const covered: Part = (count, words) => words.text('part-covered', { count });
const planned: Part = (count, words) => words.text('part-planned', { count });
const timely: Part = (count, words) => words.text('part-timely', { count });
const timed: Part = (count, words) => words.text('part-timed', { count });
const residents: Part = (count, words) => words.text('part-residents', { count });

/** Numerator and denominator of every ratio, in words. */
export const whyParts: Readonly<
  Partial<Record<IndicatorKey, readonly [numerator: Part, denominator: Part]>>
> = {
  open_share: [open, activities],
  average_attendance: [visits, activities],
  youth_led_share: [byYouth, activities],
  youth_hours_share: [hoursByYouth, hours],
  co_created_share: [together, activities],
  producer_share: [producers, visits],
  visits_per_week: [visits, weeks],
  hours_per_week: [hours, weeks],
  completeness: [covered, planned],
  timeliness: [timely, timed],
  cost_per_hour: [cost, hours],
  cost_per_visit: [cost, visits],
  visits_per_1000: [visits, residents],
};
