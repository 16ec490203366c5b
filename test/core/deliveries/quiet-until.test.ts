import { describe, expect, test } from 'vitest';
import { quietAfterSession, quietUntil, usualQuietHours } from '../../../src/core/deliveries/quiet-until.js';

const ljubljana = 'Europe/Ljubljana';
const until = (now: string, quietFrom: string, quietTo: string, zone = ljubljana) =>
  quietUntil(new Date(now), { quietFrom, quietTo }, zone)?.toISOString() ?? null;

describe('quiet hours', () => {
  test.each([
    ['2026-11-20T20:29:59Z', null],
    ['2026-11-20T20:30:00Z', '2026-11-21T07:00:00.000Z'],
    ['2026-11-20T23:30:00Z', '2026-11-21T07:00:00.000Z'],
    ['2026-11-21T06:59:59Z', '2026-11-21T07:00:00.000Z'],
    ['2026-11-21T07:00:00Z', null],
  ])('over midnight: at %s they end at %s', (now, end) => {
    expect(until(now, usualQuietHours.quietFrom, usualQuietHours.quietTo)).toBe(end);
  });

  test.each([
    ['2026-11-20T11:59:00Z', null],
    ['2026-11-20T12:00:00Z', '2026-11-20T14:00:00.000Z'],
    ['2026-11-20T14:00:00Z', null],
  ])('within a day: at %s they end at %s', (now, end) => {
    expect(until(now, '13:00', '15:00')).toBe(end);
  });

  test.each([
    // The night of 29 March is an hour shorter, that of 25 October an hour longer.
    ['2026-03-28T22:00:00Z', '21:30', '08:00', '2026-03-29T06:00:00.000Z'],
    ['2026-10-24T22:00:00Z', '21:30', '08:00', '2026-10-25T07:00:00.000Z'],
    // 02:30 is left out in March: the first moment after it is 03:00.
    ['2026-03-28T22:00:00Z', '22:00', '02:30', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29T01:00:00Z', '22:00', '02:30', null],
    // and comes twice in October: what ended once does not begin again.
    ['2026-10-25T00:29:00Z', '22:00', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T00:30:00Z', '22:00', '02:30', null],
    ['2026-10-25T01:15:00Z', '22:00', '02:30', null],
  ])('at %s, from %s to %s, they end at %s', (now, from, to, end) => {
    expect(until(now, from, to)).toBe(end);
  });

  test('hours that are left out altogether are no hours', () => {
    expect(until('2026-03-29T01:00:00Z', '02:10', '02:50')).toBeNull();
  });

  test('they are those of the zone', () => {
    expect(until('2026-11-20T19:45:00Z', '21:30', '08:00', 'Europe/Helsinki')).toBe(
      '2026-11-21T06:00:00.000Z',
    );
    expect(until('2026-11-20T19:45:00Z', '21:30', '08:00')).toBeNull();
  });

  test.each([
    ['21:30', '08:00', '23:00'],
    ['23:30', '08:00', '23:30'],
    ['13:00', '15:00', '13:00'],
    ['01:00', '09:00', '01:00'],
  ])('after a session, those from %s to %s begin at %s', (quietFrom, quietTo, from) => {
    expect(quietAfterSession({ quietFrom, quietTo })).toEqual({ quietFrom: from, quietTo });
  });
});

test('every minute of both nights is quiet or not, and ends where it says', () => {
  const nights = ['2026-03-28T20:00:00Z', '2026-10-24T20:00:00Z'];
  for (const night of nights) {
    for (let minute = 0; minute < 14 * 60; minute += 1) {
      const now = new Date(Date.parse(night) + minute * 60_000);
      const end = quietUntil(now, usualQuietHours, ljubljana);
      if (!end) continue;

      expect(end > now).toBe(true);
      expect(quietUntil(end, usualQuietHours, ljubljana)).toBeNull();
      expect(quietUntil(new Date(end.getTime() - 1), usualQuietHours, ljubljana)).toEqual(end);
    }
  }
});
