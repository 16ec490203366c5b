import { afterEach, describe, expect, test } from 'vitest';
import { activityEnd, delayMin, spanMinutes } from '../../src/core/activity-end.js';
import { instantOf, isZone, localAt } from '../../src/core/instant.js';

const hostZones = ['UTC', 'Europe/Ljubljana', 'Pacific/Auckland', 'America/New_York', 'Asia/Kolkata'];
const hostZone = process.env['TZ'];

afterEach(() => {
  if (hostZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = hostZone;
});

describe.each(hostZones)('on a host in %s', (host) => {
  test.each([
    { date: '2026-03-28', start: '20:00', end: '04:00', hours: 7, because: 'the clocks go forward' },
    { date: '2026-10-24', start: '20:00', end: '04:00', hours: 9, because: 'the clocks go back' },
    { date: '2026-11-22', start: '20:00', end: '04:00', hours: 8, because: 'it is an ordinary night' },
    { date: '2026-11-22', start: '16:00', end: '19:00', hours: 3, because: 'it is one afternoon' },
    { date: '2026-11-22', start: '22:00', end: '00:00', hours: 2, because: 'it ends at midnight' },
    { date: '2026-11-22', start: '09:00', end: '09:00', hours: 24, because: 'it goes once round' },
    { date: '2026-03-29', start: '01:00', end: '03:00', hours: 1, because: 'there is no two o’clock' },
  ])('$start–$end on $date is $hours h: $because', ({ date, start, end, hours }) => {
    process.env['TZ'] = host;

    expect(spanMinutes(date, start, end, 'Europe/Ljubljana')).toBe(hours * 60);
  });

  test.each([
    { zone: 'Europe/Ljubljana', date: '2026-07-01', start: '18:00', min: 120, end: '2026-07-01T18:00:00Z' },
    { zone: 'Europe/Ljubljana', date: '2026-03-28', start: '23:00', min: 240, end: '2026-03-29T02:00:00Z' },
    { zone: 'Europe/Ljubljana', date: '2026-10-24', start: '23:00', min: 240, end: '2026-10-25T01:00:00Z' },
    { zone: 'Europe/Ljubljana', date: '2026-10-25', start: '02:30', min: 60, end: '2026-10-25T01:30:00Z' },
    { zone: 'Europe/Ljubljana', date: '2026-03-29', start: '02:30', min: 60, end: '2026-03-29T02:30:00Z' },
    { zone: 'Europe/Ljubljana', date: '2026-10-25', start: null, min: 60, end: '2026-10-25T23:00:00Z' },
    { zone: 'Pacific/Auckland', date: '2026-04-05', start: '01:00', min: 180, end: '2026-04-04T15:00:00Z' },
    { zone: 'America/New_York', date: '2026-11-01', start: null, min: 60, end: '2026-11-02T05:00:00Z' },
    { zone: 'Asia/Kolkata', date: '2026-01-01', start: '00:00', min: 30, end: '2025-12-31T19:00:00Z' },
  ])('$min min from $start on $date in $zone end at $end', ({ zone, date, start, min, end }) => {
    process.env['TZ'] = host;

    expect(activityEnd({ date, start, durationMin: min }, zone)).toEqual(new Date(end));
  });

  test('every hour of a year is found again from its date and time', () => {
    process.env['TZ'] = host;
    const lost: string[] = [];

    for (const zone of ['Europe/Ljubljana', 'America/New_York', 'Australia/Lord_Howe']) {
      for (let hour = 0; hour < 366 * 24; hour += 1) {
        const instant = new Date(Date.UTC(2026, 0, 1, hour));
        const { date, time } = localAt(instant, zone);
        const found = instantOf(date, time, zone);
        const again = localAt(found, zone);

        if (again.date !== date || again.time !== time || found > instant)
          lost.push(`${zone} ${date} ${time}`);
      }
    }

    expect(lost).toEqual([]);
  });
});

describe('a delay', () => {
  const end = new Date('2026-11-22T18:00:00Z');

  test.each([
    { loggedAt: '2026-11-22T18:00:59Z', min: 0, because: 'it was logged at once' },
    { loggedAt: '2026-11-22T16:00:00Z', min: 0, because: 'it was logged before the end' },
    { loggedAt: '2026-11-24T18:01:00Z', min: 2_881, because: 'two days went by' },
  ])('is $min min: $because', ({ loggedAt, min }) => {
    expect(delayMin(end, new Date(loggedAt))).toBe(min);
  });
});

test.each([
  ['Europe/Ljubljana', true],
  ['UTC', true],
  ['Europe/Atlantis', false],
  ['', false],
  ['+01:00', false],
  ['__proto__', false],
])('%j is a zone: %s', (name, yes) => {
  expect(isZone(name)).toBe(yes);
});
