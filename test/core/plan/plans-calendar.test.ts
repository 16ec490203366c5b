import { describe, expect, test } from 'vitest';
import { icalOf, plain, text } from '../../../src/core/plan/calendar/ical.js';
import { plansCalendar, type CalendarEntry } from '../../../src/core/plan/calendar/plans-calendar.js';
import type { Plan } from '../../../src/core/plan/plan.js';

const now = new Date('2026-11-22T20:30:00Z');
const plan: Plan = {
  centreId: 'lipa',
  id: 'PLAN1',
  rule: 'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270620T000000Z',
  from: '2026-11-24',
  start: '16:00',
  durationMin: 240,
  type: 'hangout',
  form: null,
  setting: null,
  title: null,
  inHolidays: false,
  createdById: 'ana',
  createdAt: now,
  pausedAt: null,
  endedAt: null,
  personIds: [],
};

function entry(differences: Partial<Plan> = {}): CalendarEntry {
  return {
    plan: { ...plan, ...differences },
    zone: 'Europe/Ljubljana',
    summary: 'Druženje',
    place: 'Klub Lipa',
    leftOut: ['2026-12-24', '2026-12-29'],
  };
}

/** The lines of the file, put together again. */
function linesOf(ical: string): readonly string[] {
  return ical.replaceAll('\r\n ', '').split('\r\n');
}

describe('a calendar file', () => {
  test('says when a plan comes again, in the zone of its centre', () => {
    const lines = linesOf(plansCalendar([entry()], now));

    expect(lines.slice(lines.indexOf('BEGIN:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      'UID:PLAN1@lipa.belezka',
      'DTSTAMP:20261122T203000Z',
      'DTSTART;TZID=Europe/Ljubljana:20261124T160000',
      'DTEND;TZID=Europe/Ljubljana:20261124T200000',
      'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270620T215959Z',
      'EXDATE;TZID=Europe/Ljubljana:20261224T160000',
      'EXDATE;TZID=Europe/Ljubljana:20261229T160000',
      'SUMMARY:Druženje',
      'LOCATION:Klub Lipa',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('explains the zone by its clock changes', () => {
    const lines = linesOf(plansCalendar([entry()], now));
    const summer = lines.indexOf('BEGIN:DAYLIGHT');

    expect(lines.slice(summer, summer + 4)).toEqual([
      'BEGIN:DAYLIGHT',
      'DTSTART:20270328T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
    ]);
    expect(lines.filter((line) => line === 'DTSTART:20271031T030000')).toHaveLength(1);
  });

  test('knows what happens once, and over midnight', () => {
    const lines = linesOf(
      plansCalendar(
        [entry({ rule: 'FREQ=DAILY;COUNT=1', from: '2026-12-12', start: '22:00', durationMin: 480 })],
        now,
      ),
    );

    expect(lines).toContain('DTEND;TZID=Europe/Ljubljana:20261213T060000');
    expect(lines.filter((line) => line.startsWith('RRULE'))).toEqual([]);
  });

  test('is one also where nothing is planned', () => {
    expect(linesOf(plansCalendar([], now))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Beležka//Beležka//EN',
      'CALSCALE:GREGORIAN',
      'END:VCALENDAR',
      '',
    ]);
  });
});

describe('a line of it', () => {
  const folded = (value: string) => icalOf({ name: 'X', properties: [text('SUMMARY', value)] });

  test('has what would end it escaped', () => {
    expect(linesOf(folded('a;b,c\\d\ne\r\nf'))[1]).toBe(String.raw`SUMMARY:a\;b\,c\\d\ne\nf`);
    expect(linesOf(icalOf({ name: 'X', properties: [plain('RRULE', 'A;B')] }))[1]).toBe('RRULE:A;B');
  });

  test.each(['a'.repeat(300), 'ž'.repeat(300), '🎸'.repeat(90), `${'a'.repeat(66)}ž`])(
    'is at most 75 octets long, and no character of it is cut: %s',
    (value) => {
      const ical = folded(value);
      const octets = ical.split('\r\n').map((line) => Buffer.byteLength(line));

      expect(Math.max(...octets)).toBeLessThanOrEqual(75);
      expect(linesOf(ical)[1]).toBe(`SUMMARY:${value}`);
    },
  );
});
