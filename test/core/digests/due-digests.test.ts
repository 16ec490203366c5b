import { describe, expect, test } from 'vitest';
import { dueDigests, digestKey } from '../../../src/core/digests/due-digests.js';
import type { Rhythm, Subscription } from '../../../src/core/digests/subscription.js';

const mondaysAtNine: Rhythm = { kind: 'weekly', weekday: 1, at: '09:00' };

function subscription(
  rhythm: Rhythm,
  zone = 'Europe/Ljubljana',
  createdAt = '2025-01-01T00:00:00Z',
): Subscription {
  return {
    id: 'lipa',
    roomId: 'room',
    scopeId: 'network',
    scope: {
      id: 'network',
      kind: 'network',
      name: 'Mreža Lipa',
      networkId: 'network',
      municipalityId: null,
      language: 'sl',
      zone,
      closedDownOn: null,
    },
    rhythm,
    createdAt: new Date(createdAt),
    createdById: 'nina',
    paused: null,
  };
}

const none = new Set<string>();
/** Everything up to that period was given before. */
const given = (...periods: readonly string[]) =>
  new Set(periods.map((name) => digestKey({ id: 'lipa' }, { name })));
const due = (one: Subscription, ledger: ReadonlySet<string>, now: string) =>
  dueDigests([one], ledger, new Date(now)).map(({ period, comes }) => `${period.name} ${comes}`);

describe('a weekly digest', () => {
  test.each([
    ['2026-11-23T07:59:59Z', []],
    ['2026-11-23T08:00:00Z', ['2026-W47 on-time']],
    ['2026-11-23T09:00:00Z', ['2026-W47 on-time']],
    ['2026-11-23T09:00:01Z', ['2026-W47 late']],
    ['2026-11-26T08:00:00Z', ['2026-W47 late']],
    ['2026-11-26T08:00:01Z', ['2026-W47 missed']],
  ])('at %s is %j', (now, expected) => {
    expect(due(subscription(mondaysAtNine), given('2026-W46'), now)).toEqual(expected);
  });

  test('is due at its moment, and has a key for ever', () => {
    const [one] = dueDigests(
      [subscription(mondaysAtNine)],
      given('2026-W46'),
      new Date('2026-11-25T08:00:00Z'),
    );

    expect(one).toMatchObject({ key: 'digest:lipa:2026-W47', dueAt: new Date('2026-11-23T08:00:00Z') });
  });

  test('is due once', () => {
    expect(due(subscription(mondaysAtNine), given('2026-W47'), '2026-11-23T08:00:00Z')).toEqual([]);
  });

  test('is of the last week that is over, on whatever day it comes', () => {
    const sundays: Rhythm = { kind: 'weekly', weekday: 7, at: '20:00' };

    expect(due(subscription(sundays), given('2026-W45'), '2026-11-22T19:00:00Z')).toEqual([
      '2026-W46 on-time',
    ]);
  });

  test('of week 53 comes in January', () => {
    expect(due(subscription(mondaysAtNine), given('2026-W52'), '2027-01-04T08:00:00Z')).toEqual([
      '2026-W53 on-time',
    ]);
    expect(due(subscription(mondaysAtNine), given('2026-W53'), '2027-01-11T08:00:00Z')).toEqual([
      '2027-W01 on-time',
    ]);
  });

  test('that was missed is told of with the next', () => {
    expect(due(subscription(mondaysAtNine), given('2026-W45'), '2026-11-24T08:00:00Z')).toEqual([
      '2026-W47 late',
      '2026-W46 missed',
    ]);
  });

  test('first comes at the next such moment', () => {
    const at = (createdAt: string) => subscription(mondaysAtNine, 'Europe/Ljubljana', createdAt);

    expect(due(at('2026-11-23T08:00:00Z'), none, '2026-11-23T08:01:00Z')).toEqual([]);
    expect(due(at('2026-11-23T07:59:59Z'), none, '2026-11-23T08:01:00Z')).toHaveLength(1);
  });

  test('is not due while it is paused', () => {
    const paused = { ...subscription(mondaysAtNine), paused: { at: new Date(0), reason: 'Forbidden' } };

    expect(due(paused, none, '2026-11-23T08:00:00Z')).toEqual([]);
  });
});

describe('a monthly digest', () => {
  const fifths: Rhythm = { kind: 'monthly', day: 5, at: '08:30' };

  test.each([
    ['2026-12-05T07:29:00Z', []],
    ['2026-12-05T07:30:00Z', ['2026-11 on-time']],
    ['2027-01-05T07:30:00Z', ['2026-12 on-time', '2026-11 missed']],
  ])('at %s is %j', (now, expected) => {
    expect(due(subscription(fifths), given('2026-10'), now)).toEqual(expected);
  });

  test('on the 28th comes in February too', () => {
    const last: Rhythm = { kind: 'monthly', day: 28, at: '08:30' };

    expect(due(subscription(last), given('2026-12'), '2027-02-28T07:30:00Z')).toEqual(['2027-01 on-time']);
  });
});

describe('a zone that is changed in between', () => {
  test('to the west does not send it twice', () => {
    const inLisbon = subscription(mondaysAtNine, 'Europe/Lisbon');

    expect(due(inLisbon, given('2026-W47'), '2026-11-23T09:00:00Z')).toEqual([]);
  });

  test('to the west before it was due sends it then', () => {
    const inLisbon = subscription(mondaysAtNine, 'Europe/Lisbon');

    expect(due(inLisbon, given('2026-W46'), '2026-11-23T08:30:00Z')).toEqual([]);
    expect(due(inLisbon, given('2026-W46'), '2026-11-23T09:00:00Z')).toEqual(['2026-W47 on-time']);
  });

  test('to the east sends what its clock has passed', () => {
    const inHelsinki = subscription(mondaysAtNine, 'Europe/Helsinki');

    expect(due(inHelsinki, given('2026-W46'), '2026-11-23T07:30:00Z')).toEqual(['2026-W47 on-time']);
  });
});
