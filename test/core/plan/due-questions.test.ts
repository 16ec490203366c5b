import { describe, expect, test } from 'vitest';
import type { ActivityRecord } from '../../../src/core/activity.js';
import { dueQuestions, outcomeOf } from '../../../src/core/plan/due-questions.js';
import { occurrenceOn, occurrencesOf, type CentrePlans } from '../../../src/core/plan/occurrences.js';
import type { Plan } from '../../../src/core/plan/plan.js';
import { usualHeads } from '../../../src/core/plan/usual-heads.js';
import { evening as record } from '../../storage/cast.js';

const tuesdays: Plan = {
  centreId: 'lipa',
  id: 'tuesdays',
  rule: 'FREQ=WEEKLY;BYDAY=TU',
  from: '2026-11-03',
  start: '16:00',
  durationMin: 120,
  type: 'homework',
  form: null,
  setting: null,
  title: null,
  inHolidays: false,
  createdById: 'ana',
  createdAt: new Date('2026-11-01T08:00:00Z'),
  pausedAt: null,
  endedAt: null,
  personIds: ['ana'],
};
const nothing: CentrePlans = {
  zone: 'Europe/Ljubljana',
  plans: [tuesdays],
  holidays: [],
  marks: [],
  settled: [],
  entries: [],
};
const homework = (differences: Partial<ActivityRecord> = {}): ActivityRecord => {
  return {
    ...record,
    date: '2026-11-10',
    type: 'homework',
    start: '16:00',
    durationMin: 120,
    ...differences,
  };
};

/** The dates that are asked about at noon of Wednesday 18 November. */
function asked(differences: Partial<CentrePlans>): readonly string[] {
  return dueQuestions({ ...nothing, ...differences }, new Date('2026-11-18T11:00:00Z')).map(
    ({ date }) => date,
  );
}

describe('it is asked how many came', () => {
  test('of every session that is over', () => {
    expect(asked({})).toEqual(['2026-11-03', '2026-11-10', '2026-11-17']);
  });

  test('from its end on, and not before', () => {
    const at = (time: string) => dueQuestions(nothing, new Date(`2026-11-03T${time}Z`)).length;

    expect([at('16:59:59'), at('17:00:00')]).toEqual([0, 1]);
  });

  test.each<[string, Partial<CentrePlans>]>([
    ['on days off', { holidays: ['2026-11-10'] }],
    ['on closed days', { marks: [{ date: '2026-11-10', state: 'closed' }] }],
    ['where it was called off', { marks: [{ date: '2026-11-10', state: 'cancelled' }] }],
    ['where the same was logged', { entries: [{ id: 'a', record: homework() }] }],
    ['where it was logged without a time', { entries: [{ id: 'a', record: homework({ start: null }) }] }],
    ['where it was logged a little later', { entries: [{ id: 'a', record: homework({ start: '17:30' }) }] }],
    [
      'where the answer was changed to another kind',
      {
        entries: [{ id: 'a', record: homework({ type: 'sport' }) }],
        settled: [
          {
            ...{ centreId: 'lipa', planId: 'tuesdays', date: '2026-11-10' },
            ...{ outcome: 'logged', activityId: 'a', settledAt: tuesdays.createdAt },
          },
        ],
      },
    ],
    [
      'in a pause that is over',
      {
        settled: [
          {
            ...{ centreId: 'lipa', planId: 'tuesdays', date: '2026-11-10' },
            ...{ outcome: 'skipped', activityId: null, settledAt: tuesdays.createdAt },
          },
        ],
      },
    ],
  ])('but not %s', (_why, differences) => {
    expect(asked(differences)).toEqual(['2026-11-03', '2026-11-17']);
  });

  test.each<[string, Partial<CentrePlans>]>([
    ['another kind was logged', { entries: [{ id: 'a', record: homework({ type: 'sport' }) }] }],
    ['it was logged at another time', { entries: [{ id: 'a', record: homework({ start: '18:00' }) }] }],
    [
      'the day was opened again',
      {
        marks: [
          { date: '2026-11-10', state: 'closed' },
          { date: '2026-11-10', state: 'open' },
        ],
      },
    ],
    [
      'the answer was deleted',
      {
        settled: [
          {
            ...{ centreId: 'lipa', planId: 'tuesdays', date: '2026-11-10' },
            ...{ outcome: 'logged', activityId: 'gone', settledAt: tuesdays.createdAt },
          },
        ],
      },
    ],
    [
      'it takes place on days off, too',
      { holidays: ['2026-11-10'], plans: [{ ...tuesdays, inHolidays: true }] },
    ],
  ])('also where %s', (_why, differences) => {
    expect(asked(differences)).toContain('2026-11-10');
  });

  test('not of a pause, nor after the end', () => {
    const since = new Date('2026-11-10T10:00:00Z');

    expect(asked({ plans: [{ ...tuesdays, pausedAt: since }] })).toEqual(['2026-11-03']);
    expect(asked({ plans: [{ ...tuesdays, endedAt: since }] })).toEqual(['2026-11-03']);
  });

  test('not of what was over when it was planned', () => {
    const createdAt = new Date('2026-11-10T20:00:00Z');

    expect(asked({ plans: [{ ...tuesdays, createdAt }] })).toEqual(['2026-11-17']);
  });

  test('of the other one where one of two was called off', () => {
    const other = { ...tuesdays, id: 'other', type: 'sport' };
    const differences: Partial<CentrePlans> = {
      plans: [tuesdays, other],
      marks: [{ date: '2026-11-10', state: 'cancelled' }],
      settled: [
        {
          ...{ centreId: 'lipa', planId: 'tuesdays', date: '2026-11-10' },
          ...{ outcome: 'cancelled', activityId: null, settledAt: tuesdays.createdAt },
        },
      ],
    };
    const state = { ...nothing, ...differences };

    expect(outcomeOf(occurrenceOn(tuesdays, '2026-11-10', state.zone), state)).toEqual({ kind: 'cancelled' });
    expect(outcomeOf(occurrenceOn(other, '2026-11-10', state.zone), state)).toBeNull();
  });
});

describe('in a night with a clock change', () => {
  const nights: Plan = {
    ...tuesdays,
    rule: 'FREQ=WEEKLY;BYDAY=SA',
    from: '2026-03-21',
    start: '20:00',
    durationMin: 480,
    createdAt: new Date('2026-03-01T08:00:00Z'),
  };

  test.each([
    ['2026-03-21', 480, '2026-03-22T03:00:00.000Z'],
    ['2026-03-28', 420, '2026-03-29T02:00:00.000Z'],
    ['2026-10-24', 540, '2026-10-25T03:00:00.000Z'],
  ])('20–04 of %s takes %i minutes and ends by the clock', (date, durationMin, endsAt) => {
    const [session] = occurrencesOf({ ...nothing, plans: [nights] }, date, date);

    expect({ durationMin: session?.durationMin, endsAt: session?.endsAt.toISOString() }).toEqual({
      durationMin,
      endsAt,
    });
  });

  test('an afternoon begins at the same time by the clock', () => {
    const starts = occurrencesOf(
      { ...nothing, plans: [{ ...nights, start: '16:00', durationMin: 60 }] },
      '2026-10-24',
      '2026-10-31',
    ).map(({ startsAt }) => startsAt.toISOString());

    expect(starts).toEqual(['2026-10-24T14:00:00.000Z', '2026-10-31T15:00:00.000Z']);
  });
});

test.each([
  [[], [0, 5, 8, 10, 12, 15]],
  [[7], [0, 5, 7, 8, 10, 12]],
  [
    [4, 6, 6, 8, 8, 8, 10, 10, 12, 31],
    [0, 6, 8, 10, 31],
  ],
])('after %j came, %j are offered', (before, offered) => {
  expect(usualHeads(before)).toEqual(offered);
});
