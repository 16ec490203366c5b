import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Activity, ActivityRecord } from '../../src/core/activity.js';
import type { DayMark } from '../../src/core/day-mark.js';
import { readTextCell, writeTextCell } from '../../src/files/csv/text-cell.js';
import { writeActivitiesCsv } from '../../src/files/csv/write-activities-csv.js';
import { writeDayMarksCsv } from '../../src/files/csv/write-day-marks-csv.js';
import { activityRows } from '../../src/files/rows/activity-rows.js';
import { activityColumns } from '../../src/core/columns.js';
import { dayMarkRow } from '../../src/files/rows/day-mark-row.js';
import { hoursOf, minutesOfHours } from '../../src/core/hours.js';

const place = { municipality: 'Škofja Loka', centre: 'Klub Ris' };

const record: ActivityRecord = {
  date: '2026-11-21',
  start: '16:00',
  durationMin: 180,
  type: 'hangout',
  form: 'open',
  setting: 'in_house',
  title: null,
  note: null,
  girls: 5,
  boys: 7,
  nonbinary: 0,
  unknown: 0,
  ages: { '16-18': 2, '0-9': 1, '13-15': 5 },
  newcomers: null,
  volunteers: 2,
  volunteerMin: 350,
  ledBy: 'youth',
  youthLeaders: 3,
};

const activity: Activity = {
  centreId: 'ris',
  id: 'a1',
  networkId: 'lipa',
  code: 'K7Q4M',
  version: 1,
  record,
  loggedAt: new Date('2026-11-21T18:05:00Z'),
  loggedAtGiven: true,
  loggedById: 'ana',
  loggedByLabel: null,
  deletedAt: null,
  confirmed: {},
};

describe('the activities of an export', () => {
  test('an empty one is the header alone, without a mark of byte order', async () => {
    expect(await csvOf([])).toBe(
      'code,date,start,duration_min,municipality,centre,type,form,setting,title,total,girls,boys,nonbinary,' +
        'unknown,ages,newcomers,volunteers,volunteer_hours,led_by,youth_leaders,note,logged_by,logged_at\r\n',
    );
  });

  test('an activity is a row with its numbers as they are', async () => {
    expect(await rowOf(activity)).toBe(
      'K7Q4M,2026-11-21,16:00,180,Škofja Loka,Klub Ris,hangout,open,in_house,,12,5,7,0,0,' +
        '0-9:1|13-15:5|16-18:2,,2,5.83,youth,3,,Ana,2026-11-21T18:05:00Z',
    );
  });

  test('a deleted activity is left out', async () => {
    expect(await csvOf([{ ...activity, deletedAt: new Date('2026-11-22T08:00:00Z') }])).not.toContain(
      'K7Q4M',
    );
  });

  test('nobody who was forgotten is named', async () => {
    const row = cells(await rowOf({ ...activity, loggedById: 'somebody' }));

    expect(row).toMatchObject({ logged_by: '' });
  });

  test('a file’s own name and lack of a time stay what they were', async () => {
    const row = cells(
      await rowOf({ ...activity, loggedById: null, loggedByLabel: 'Maja', loggedAtGiven: false }),
    );

    expect(row).toMatchObject({ logged_by: 'Maja', logged_at: '' });
  });

  test.each([
    ['two, three', '"two, three"'],
    ['“so” she said', '“so” she said'],
    ['a "word"', '"a ""word"""'],
    ['one\ntwo', '"one\ntwo"'],
    ['one\rtwo', '"one\rtwo"'],
    ['a; b', 'a; b'],
    [' blanks ', ' blanks '],
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    ['@here, all', '"\'@here, all"'],
    ['\tindented', "'\tindented"],
    ['- a list', "'- a list"],
    ["'quoted'", "'quoted'"],
  ])('the note %j is written %j', async (note, cell) => {
    expect(await rowOf({ ...activity, record: { ...record, note } })).toContain(`,3,${cell},Ana,`);
  });
});

describe('a text cell', () => {
  const begun = fc
    .tuple(fc.stringMatching(/^'{0,4}[=+\-@\t\r]?$/), fc.string({ unit: 'binary' }))
    .map((parts) => parts.join(''));

  test('every text survives being written and read', () => {
    fc.assert(
      fc.property(begun, (text) => {
        expect(readTextCell(writeTextCell(text))).toBe(text);
      }),
    );
  });

  test('no text is written that a spreadsheet runs', () => {
    fc.assert(
      fc.property(begun, (text) => {
        expect(writeTextCell(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

test('minutes survive as hours with two decimals', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 144_000_000 }), (minutes) => {
      expect(minutesOfHours(hoursOf(minutes))).toBe(minutes);
      expect(String(hoursOf(minutes))).toMatch(/^\d+(\.\d{1,2})?$/);
    }),
  );
});

test('day marks are written with the hours of open days', async () => {
  const mark: DayMark = {
    centreId: 'ris',
    id: 'm1',
    date: '2026-05-11',
    state: 'open',
    from: '14:00',
    to: '19:30',
    reason: null,
    loggedAt: new Date('2026-05-11T18:00:00.250Z'),
    loggedById: null,
    takenBackAt: null,
  };
  const closed: DayMark = { ...mark, state: 'closed', from: null, to: null, reason: '=bolezen, spet' };

  expect(await joined(writeDayMarksCsv(pageOf([mark, closed].map((each) => dayMarkRow(each, place)))))).toBe(
    'date,municipality,centre,state,from,to,reason,logged_at\r\n' +
      '2026-05-11,Škofja Loka,Klub Ris,open,14:00,19:30,,2026-05-11T18:00:00.250Z\r\n' +
      '2026-05-11,Škofja Loka,Klub Ris,closed,,,"\'=bolezen, spet",2026-05-11T18:00:00.250Z\r\n',
  );
});

async function rowOf(of: Activity): Promise<string> {
  const csv = await csvOf([of]);

  return csv.slice(csv.indexOf('\r\n') + 2, -2);
}

function csvOf(activities: readonly Activity[]): Promise<string> {
  const names = new Map([['ana', 'Ana']]);
  const rows = activityRows(pageOf(activities), {
    placeOf: () => place,
    namesOf: () => Promise.resolve(names),
  });

  return joined(writeActivitiesCsv(rows));
}

function cells(row: string): Record<string, string | undefined> {
  const values = row.split(',');

  return Object.fromEntries(activityColumns.map((column, index) => [column, values[index]]));
}

async function* pageOf<T>(page: readonly T[]): AsyncGenerator<readonly T[]> {
  await Promise.resolve();
  yield page;
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;

  return text;
}
