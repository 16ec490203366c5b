import { answers, entry, evening, nobody, nothing, open, type Edge } from './edge-parts.js';

/** Each by itself what a random network meets now and then only. */
export const edges: readonly Edge[] = [
  {
    because: 'nothing at all, so every denominator is 0',
    periods: ['2020-W53', '2020'],
    drawn: { ...nothing, plans: nothing.plans.map(() => ({ spans: [], holidays: [] })) },
  },
  {
    because: 'a week 53 over the turn of the year',
    periods: ['2020-W53', '2020', '2021', '2020-12', '2021-W01'],
    drawn: {
      ...nothing,
      entries: ['2020-12-27', '2020-12-28', '2020-12-31', '2021-01-01', '2021-01-03', '2021-01-04'].map(
        (date) => entry({ date }),
      ),
    },
  },
  {
    because: 'both nights on which clocks change',
    periods: ['2020-10-24..2020-10-25', '2021-03-27..2021-03-28', '2020-10-24..2021-03-28'],
    drawn: {
      ...nothing,
      entries: ['2020-10-24', '2020-10-25', '2021-03-27', '2021-03-28'].flatMap((date) =>
        ['02:15', '02:45', '21:30', '23:50'].map((start) =>
          entry({ date, start, durationMin: 480 }, { secondsLate: 172_800 }),
        ),
      ),
      marks: ['2020-10-24', '2020-10-25', '2021-03-27', '2021-03-28'].flatMap((date) =>
        [0, 1, 2, 3].map((centre) => open(date, ['20:00', '04:00'], { centre })),
      ),
    },
  },
  {
    because: 'entries over midnight and such that have no start',
    periods: ['2020-12-30..2020-12-30', '2020-12-31..2020-12-31', '2020-W53'],
    drawn: {
      ...nothing,
      entries: [
        entry({ start: '23:50', durationMin: 300 }, { secondsLate: 172_800 }),
        entry({ start: null }, { secondsLate: 172_801 }),
        entry({ start: '22:00', durationMin: 1_440 }, { secondsLate: -90 }),
      ],
    },
  },
  {
    because: 'nobody came, and nobody was asked',
    periods: ['2020-W53', '2020'],
    drawn: {
      ...nothing,
      entries: [
        entry(nobody),
        entry({ ...nobody, newcomers: null, youthLeaders: null, volunteers: 0, volunteerMin: 0 }),
      ],
      besides: {
        ...nothing.besides,
        keyFigures: [{ scope: 0, netCostCents: 12_345, youngResidents: 0 }],
      },
    },
  },
  {
    because: 'a day that is another one in the centre’s own zone',
    periods: ['2020-W53', '2020-12-31..2020-12-31'],
    drawn: {
      ...nothing,
      entries: [1, 2, 3].map((centre) =>
        entry({ date: '2020-12-31', start: '23:50' }, { centre, secondsLate: 60 }),
      ),
      marks: [1, 2, 3].map((centre) => open('2020-12-31', ['14:00', '19:30'], { centre })),
    },
  },
  {
    because: 'weeks that are closed, and a holiday all period long',
    periods: ['2020-W52', '2020-W53', '2020-12'],
    drawn: {
      ...nothing,
      entries: [entry({ date: '2020-12-14' }), entry({ date: '2020-12-30' }, { centre: 1 })],
      marks: ['2020-12-21', '2020-12-22', '2020-12-23'].map((date) => open(date, null, { state: 'closed' })),
      networkHolidays: ['2020-12-24', '2020-12-25'],
      plans: [
        ...nothing.plans.slice(0, 3),
        {
          spans: [{ from: '2020-12-28', to: '2021-01-03', weekdays: [1, 2] }],
          holidays: ['2020-12-28', '2020-12-29'],
        },
      ],
    },
  },
  {
    because: 'dated spans, and dates of their own added late and on a holiday',
    periods: ['2020-W53', '2020-12-21..2021-01-10'],
    drawn: {
      ...nothing,
      plans: nothing.plans.map(() => ({
        spans: [
          { from: '2020-12-22', to: '2020-12-30', weekdays: [2, 3] },
          { from: '2020-12-30', to: null, weekdays: [3, 6] },
        ],
        holidays: ['2020-12-30'],
      })),
      besides: {
        ...nothing.besides,
        plannedDates: [
          { centre: 0, date: '2020-12-30', addedAt: '2020-12-20' },
          { centre: 1, date: '2021-01-01', addedAt: '2021-01-02' },
        ],
      },
      marks: [
        open('2020-12-30', ['14:00', '19:30']),
        open('2020-12-30', null, { state: 'cancelled', secondsLate: 600 }),
        open('2020-12-29', ['22:00', '02:30'], { takenBack: 86_400 }),
      ],
    },
  },
  {
    because: 'centres closed down before, within and after the period',
    periods: ['2020-W53', '2020'],
    drawn: {
      ...nothing,
      entries: [0, 1, 2, 3].map((centre) => entry({}, { centre })),
      besides: { ...nothing.besides, closedDownOn: ['2020-12-28', '2020-12-30', '2021-01-04', null] },
    },
  },
  {
    because: 'versions, one of them deleted and one on another date',
    periods: ['2020-W52', '2020-W53', '2021-W01'],
    drawn: {
      ...nothing,
      entries: [
        entry(
          {},
          {
            changes: [
              { record: { ...evening, date: '2021-01-05', girls: 9 }, deleted: false, later: 200_000 },
            ],
          },
        ),
        entry({}, { changes: [{ record: evening, deleted: true, later: 50_000 }] }),
        entry(
          {},
          {
            changes: [
              { record: evening, deleted: true, later: 1_000 },
              { record: { ...evening, ages: {} }, deleted: false, later: 400_000 },
            ],
          },
        ),
        entry({}, { loggedAtGiven: false }),
      ],
    },
  },
  {
    because: 'questions with four answers and with five, of the scope and of others',
    periods: ['2020-W53', '2020', '2020-12-30..2020-12-30'],
    drawn: {
      ...nothing,
      besides: {
        ...nothing.besides,
        surveys: [
          { scope: 0, questions: [{ theme: 'safety', answers: answers(4, 4) }] },
          {
            scope: 1,
            questions: [
              { theme: 'safety', answers: answers(3, 5) },
              { theme: 'safety', answers: answers(6, 7) },
            ],
          },
          {
            scope: 3,
            questions: [
              { theme: 'influence', answers: answers(0, 6) },
              { theme: 'relevance', answers: answers(5, 9) },
            ],
          },
          { scope: 5, questions: [{ theme: 'participation', answers: answers(11, 12) }] },
        ],
      },
    },
  },
  {
    because: 'costs of the whole year, of one scope only',
    periods: ['2020', '2020-H2', '2020-12-24..2021-03-28'],
    drawn: {
      ...nothing,
      entries: [entry({}), entry({ durationMin: 5 }, { centre: 2 })],
      besides: {
        ...nothing.besides,
        keyFigures: [
          { scope: 0, netCostCents: 10_001, youngResidents: 333 },
          { scope: 1, netCostCents: null, youngResidents: 7 },
          { scope: 3, netCostCents: 0, youngResidents: null },
        ],
      },
    },
  },
];
