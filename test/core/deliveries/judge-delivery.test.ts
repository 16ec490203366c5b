import { describe, expect, test } from 'vitest';
import type { Addressee } from '../../../src/core/deliveries/addressee.js';
import type { Delivery, Manner } from '../../../src/core/deliveries/delivery.js';
import { judgeDelivery } from '../../../src/core/deliveries/judge-delivery.js';
import type { PlatformName } from '../../../src/core/people.js';

const at = (time: string) => new Date(`2026-11-20T${time}:00+01:00`);
const inTheMorning = new Date('2026-11-21T08:00:00+01:00');

const reminder: Delivery = {
  key: 'reminder:1',
  kind: 'reminder',
  to: { kind: 'person', personId: 'ana' },
  dueAt: at('18:00'),
  notAfter: null,
  manner: 'unasked',
  fact: { kind: 'told' },
  attempts: 0,
  unknownSince: null,
};

const anas = (platform: PlatformName = 'telegram', weeklyMost = 5): Addressee => ({
  room: { id: 'dm', platform, address: '7', kind: 'private', title: 'Ana', scope: null, language: null },
  language: 'sl',
  zone: 'Europe/Ljubljana',
  person: { id: 'ana', unasked: { quietFrom: '21:30', quietTo: '08:00', weeklyMost } },
});

interface Case {
  readonly now: Date;
  readonly to?: Addressee | null;
  readonly isWanted?: boolean;
  readonly lately?: number;
}

const judge = (differences: Partial<Delivery>, { now, to = anas(), isWanted = true, lately = 0 }: Case) => {
  const verdict = judgeDelivery(
    { ...reminder, ...differences },
    { to: to ?? undefined, isWanted, lately },
    now,
  );

  return verdict.kind === 'send' ? 'send' : verdict;
};

describe('what is due', () => {
  test('is sent', () => {
    expect(judge({}, { now: at('18:00') })).toBe('send');
  });

  test('is withdrawn when it is no longer wanted', () => {
    expect(judge({}, { now: at('18:00'), isWanted: false })).toEqual({ kind: 'withdrawn' });
  });

  test('is skipped once it is too late', () => {
    const notAfter = at('19:00');

    expect(judge({ notAfter }, { now: at('19:00') })).toBe('send');
    expect(judge({ notAfter }, { now: at('19:01') })).toEqual({ kind: 'skipped', because: 'too-late' });
  });

  test('fails where there is no room', () => {
    expect(judge({}, { now: at('18:00'), to: null })).toMatchObject({ kind: 'failed' });
  });

  test.each<[Manner, string, unknown]>([
    ['unasked', '21:29', 'send'],
    ['unasked', '21:30', { kind: 'wait', until: inTheMorning }],
    ['after-session', '22:59', 'send'],
    ['after-session', '23:00', { kind: 'wait', until: inTheMorning }],
    ['asked-for', '23:00', 'send'],
  ])('%s at %s minds quiet hours', (manner, time, becomes) => {
    expect(judge({ manner }, { now: at(time) })).toEqual(becomes);
  });

  test('is skipped where quiet hours last until it is too late', () => {
    expect(judge({ notAfter: new Date('2026-11-21T07:59:00+01:00') }, { now: at('22:00') })).toEqual({
      kind: 'skipped',
      because: 'quiet-hours',
    });
    expect(judge({ notAfter: inTheMorning }, { now: at('22:00') })).toMatchObject({ kind: 'wait' });
  });

  test('a group has the usual quiet hours and no weekly most', () => {
    const to: Addressee = { ...anas(), person: null };

    expect(judge({}, { now: at('22:00'), to, lately: 99 })).toMatchObject({ kind: 'wait' });
    expect(judge({}, { now: at('18:00'), to, lately: 99 })).toBe('send');
  });

  test.each<[Manner, number, number, unknown]>([
    ['unasked', 5, 4, 'send'],
    ['unasked', 5, 5, { kind: 'skipped', because: 'enough-this-week' }],
    ['after-session', 1, 1, { kind: 'skipped', because: 'enough-this-week' }],
    ['unasked', 0, 0, { kind: 'skipped', because: 'enough-this-week' }],
    ['asked-for', 0, 9, 'send'],
  ])('%s with a most of %i after %i', (manner, most, lately, becomes) => {
    expect(judge({ manner }, { now: at('18:00'), to: anas('telegram', most), lately })).toEqual(becomes);
  });
});

describe('what was tried, nobody knows with what result', () => {
  test.each<[PlatformName, number, string]>([
    ['browser', 999_999_999, 'send'],
    ['discord', 119_999, 'send'],
    ['discord', 120_000, 'uncertain'],
    ['telegram', 0, 'uncertain'],
  ])('on %s after %i ms is %s', (platform, ms, becomes) => {
    const unknownSince = new Date(at('22:00').getTime() - ms);
    const verdict = judge({ unknownSince }, { now: at('22:00'), to: anas(platform), isWanted: false });

    expect(typeof verdict === 'string' ? verdict : verdict.kind).toBe(becomes);
  });

  test('is uncertain where the room is gone', () => {
    expect(judge({ unknownSince: at('18:00') }, { now: at('18:00'), to: null })).toMatchObject({
      kind: 'uncertain',
    });
  });
});
