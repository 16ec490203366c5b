import { expect, test } from 'vitest';
import { momentsBefore, nextMoment } from '../../../src/core/digests/rhythm-moments.js';
import type { Rhythm } from '../../../src/core/digests/subscription.js';

const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('Europe/'));
const years = [2026, 2027, 2028, 2029, 2030];
const hours = Array.from({ length: 24 }, (_, hour) => hour);
const minuteMs = 60_000;

/** The last Sunday of a month, when Europe's clocks change. */
function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0));

  return new Date(last.getTime() - last.getUTCDay() * 86_400_000).toISOString().slice(0, 10);
}

/** An independent reading of a zone's clock, by what the system's own tables say. */
function clockOf(zone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });

  return (instant) => format.format(instant);
}

test.each(years)('in %i every hour of both nights comes once in every European zone', (year) => {
  for (const zone of zones) {
    const clock = clockOf(zone);
    for (const month of [3, 10]) {
      const night = lastSunday(year, month);
      for (const hour of hours) expectOnce(zone, clock, night, `${String(hour).padStart(2, '0')}:30`);
    }
  }
});

function expectOnce(zone: string, clock: (instant: number) => string, date: string, time: string): void {
  const rhythm: Rhythm = { kind: 'weekly', weekday: 7, at: time };
  const before = new Date(`${date}T00:00:00Z`);
  before.setUTCHours(-48);
  const { on, at } = nextMoment(rhythm, zone, before);

  const says = `${zone}, ${date} ${time}`;
  expect(on, says).toBe(date);
  // The clock has reached it, and had not a minute ago: neither too early, nor a second time.
  expect(clock(at.getTime()) >= `${date} ${time}`, says).toBe(true);
  expect(clock(at.getTime() - minuteMs) < `${date} ${time}`, says).toBe(true);
  expect(earliest(clock, at.getTime(), `${date} ${time}`), says).toBe(at.getTime());
  expect(nextMoment(rhythm, zone, at).at > at, says).toBe(true);
  expect(momentsBefore(rhythm, zone, at).next().value, says).toEqual({ on, at });
}

/** The first of the minutes around at which the clock shows that or later. */
function earliest(clock: (instant: number) => string, around: number, shown: string): number {
  for (const hoursBefore of [2, 1]) {
    const instant = around - hoursBefore * 60 * minuteMs;
    if (clock(instant) >= shown) return instant;
  }

  return around;
}

test.each([
  // 02:30 is left out in March and comes twice in October.
  ['Europe/Ljubljana', '2026-03-29', '2026-03-29T01:00:00.000Z'],
  ['Europe/Ljubljana', '2026-10-25', '2026-10-25T00:30:00.000Z'],
])('02:30 in %s on %s is %s', (zone, date, at) => {
  const rhythm: Rhythm = { kind: 'weekly', weekday: 7, at: '02:30' };

  expect(nextMoment(rhythm, zone, new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000))).toEqual({
    on: date,
    at: new Date(at),
  });
});
