import type { Beside, Digest } from '../../../src/core/digests/digest.js';
import type { DigestTold } from '../../../src/core/digests/digest-facts.js';
import { periodBefore } from '../../../src/core/period.js';
import { aDigest, aScope, period } from './a-digest.js';

export interface Draft {
  readonly name: string;
  readonly fact: DigestTold;
}

const lipa = aScope('centre', 'Klub Lipa');
const before = periodBefore(period);
const centres = ['Klub Zvezda', 'MC Reka', 'MC Grad', 'Klub Kresnica', 'MC Javor', 'Klub Oblak', 'MC Vrba'];

const long =
  'On Friday the band asked for the hall themselves, set everything up without us, played until nine and tidied up; on the way ' +
  'out they asked whether they might do it every month, and who would help them with the posters.';

/** The weeks that digests are drafted for, from the fullest to none. */
export const drafts: readonly Draft[] = [
  {
    name: 'an active week',
    fact: told(
      aDigest(lipa, {
        kinds: [
          { activities: 9, minutes: 1_620, girls: 84, boys: 92, nonbinary: 6, unknown: 11, volunteers: 12 },
          { type: 'sport', activities: 4, minutes: 420, girls: 21, boys: 38, volunteers: 2 },
          { type: 'homework', form: 'group', activities: 3, minutes: 300, girls: 14, boys: 9, volunteers: 4 },
          { type: 'cooking', activities: 2, minutes: 300, girls: 9, boys: 8, ledBy: 'youth' },
        ],
        beside: [values(251, 42, 15.7, 85), values(264, 39.5, 14.7, 81)],
        rest: {
          targets: [
            {
              scopeId: 'Klub Lipa',
              year: 2026,
              indicator: 'visits',
              value: 12_000,
              kind: 'progress',
              unit: 'visits',
              reached: 10_120,
              gone: 0.9,
            },
          ],
          shared: [
            { centre: 'Klub Lipa', text: 'The band asked for the hall themselves, and tidied it up, too.' },
          ],
        },
      }),
      { isExact: true },
    ),
  },
  {
    name: 'a slow week',
    fact: told(
      aDigest(lipa, {
        kinds: [{ activities: 2, minutes: 300, girls: 3, boys: 1, unknown: 1, volunteers: 1 }],
        beside: [values(41, 12, 5.9, 100), values(38, 12.5, 5.4, 75)],
      }),
      { isExact: true },
    ),
  },
  {
    name: 'a week of late corrections',
    fact: told(
      aDigest(aScope('municipality', 'Ljubljana'), {
        kinds: [
          {
            activities: 101,
            minutes: 16_860,
            girls: 402,
            boys: 455,
            nonbinary: 12,
            unknown: 33,
            volunteers: 52,
          },
          {
            type: 'sport',
            activities: 21,
            minutes: 2_520,
            girls: 101,
            boys: 182,
            volunteers: 3,
            ledBy: 'youth',
          },
        ],
        beside: [values(1_221, 330.5, 9.8, 100), values(1_102, 299, 9.6, 97)],
        rest: {
          reporting: { centres: 13, of: 14 },
          missing: [{ centre: 'MC Kamenček', centreId: 'one', days: 12 }],
          corrected: [
            { period: before, indicator: 'activities', was: 118, now: 124, centres: centres.slice(0, 4) },
            { period: before, indicator: 'visits', was: 1_174, now: 1_221, centres: centres.slice(0, 5) },
            { period: before, indicator: 'volunteers', was: 52, now: 53, centres: ['MC Grad'] },
            {
              period: periodBefore(before),
              indicator: 'visits',
              was: 1_140,
              now: 1_142,
              centres: ['MC Grad'],
            },
            {
              period: periodBefore(periodBefore(before)),
              indicator: 'visits',
              was: 980,
              now: 1_001,
              centres,
            },
          ],
        },
      }),
      { wasDueAt: '2026-11-23T05:00:00.000Z' },
    ),
  },
  {
    name: 'a network of 26 centres',
    fact: told(
      aDigest(aScope('network', 'Mreža Lipa'), {
        kinds: [
          {
            activities: 94,
            minutes: 18_480,
            girls: 401,
            boys: 398,
            nonbinary: 14,
            unknown: 40,
            volunteers: 81,
          },
          {
            type: 'homework',
            form: 'group',
            activities: 48,
            minutes: 5_400,
            girls: 190,
            boys: 140,
            volunteers: 42,
          },
          { type: 'sport', activities: 44, minutes: 6_240, girls: 151, boys: 262, volunteers: 22 },
          {
            type: 'music',
            activities: 26,
            minutes: 3_600,
            girls: 110,
            boys: 96,
            ledBy: 'youth',
            volunteers: 18,
          },
        ],
        beside: [values(1_742, 556, 8.4, 76.2), values(1_612, 520, 8.5, 79.4)],
        rest: {
          reporting: { centres: 23, of: 25 },
          missing: [
            { centre: 'Klub Zvezda', centreId: 'one', days: 9 },
            { centre: 'MC Brina', centreId: 'one', days: 8 },
          ],
          onHoliday: [{ centre: 'MC Reka', until: '2026-11-24' }],
          targets: [
            {
              scopeId: 'Mreža Lipa',
              year: 2026,
              indicator: 'visits',
              value: 100_000,
              kind: 'progress',
              unit: 'visits',
              reached: 78_012,
              gone: 0.9,
            },
          ],
          corrected: [{ period: before, indicator: 'visits', was: 1_720, now: 1_742, centres: ['MC Grad'] }],
          shared: [
            { centre: 'MC Grad', text: 'The band asked for the hall themselves.' },
            { centre: 'Klub Sova', text: 'Two shy girls ran the whole chess evening.' },
          ],
        },
      }),
    ),
  },
  {
    name: 'a network of 1,000 centres',
    fact: told(
      aDigest(aScope('network', 'Mreža Republika'), {
        kinds: [
          {
            activities: 3_871,
            minutes: 720_480,
            girls: 16_412,
            boys: 17_020,
            nonbinary: 342,
            unknown: 911,
            volunteers: 3_104,
          },
          {
            type: 'homework',
            form: 'group',
            activities: 1_902,
            minutes: 190_800,
            girls: 8_020,
            boys: 6_144,
            volunteers: 902,
          },
          { type: 'sport', activities: 1_604, minutes: 231_000, girls: 6_208, boys: 9_821, volunteers: 441 },
          {
            type: 'music',
            activities: 702,
            minutes: 101_000,
            girls: 2_800,
            boys: 2_910,
            ledBy: 'youth',
            volunteers: 102,
          },
        ],
        beside: [values(69_902, 20_540.8, 8.7, 76.1), values(66_120, 19_804, 8.6, 74.9)],
        rest: {
          reporting: { centres: 902, of: 981 },
          missing: Array.from({ length: 79 }, (_, n) => ({
            centre: `${centres[n % 7] ?? ''} ${n + 1}`,
            centreId: `${n}`,
            days: n < 3 ? null : Math.max(8, 60 - n),
          })),
          onHoliday: Array.from({ length: 19 }, (_, n) => ({ centre: `Klub ${n + 1}`, until: '2026-11-29' })),
          targets: [
            {
              scopeId: 'Mreža Republika',
              year: 2026,
              indicator: 'visits',
              value: 3_500_000,
              kind: 'progress',
              unit: 'visits',
              reached: 3_107_400,
              gone: 0.9,
            },
            {
              scopeId: 'Mreža Republika',
              year: 2026,
              indicator: 'youth_led_share',
              value: 15,
              kind: 'level',
              unit: '% of activities',
              reached: 9.1,
              gone: 0.9,
            },
          ],
          corrected: [
            {
              period: before,
              indicator: 'visits',
              was: 68_120,
              now: 69_902,
              centres: centres.concat(centres),
            },
            { period: periodBefore(before), indicator: 'visits', was: 70_004, now: 70_101, centres },
          ],
          shared: [
            { centre: 'MC Grad', text: long },
            { centre: 'Klub Sova', text: long },
          ],
        },
      }),
    ),
  },
  {
    name: 'a quiet week',
    fact: told(
      aDigest(lipa, {
        kinds: [],
        beside: [{ visits: 0 }, { visits: 0 }],
        rest: { reporting: { centres: 0, of: 0 } },
      }),
      {
        isExact: true,
      },
    ),
  },
];

function values(visits: number, hours: number, average: number, open: number): Beside['values'] {
  return {
    activities: Math.round(visits / average),
    visits,
    activity_hours: hours,
    average_attendance: average,
    open_share: open,
  };
}

export function told(digest: Digest, differences: Partial<DigestTold> = {}): DigestTold {
  return {
    kind: 'digest-told',
    digest,
    isExact: false,
    isForRoom: true,
    today: '2026-11-23',
    wasDueAt: null,
    leftOut: [],
    ...differences,
  };
}
