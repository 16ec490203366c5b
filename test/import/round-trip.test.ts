import { buffer, text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeActivitiesCsv } from '../../src/files/csv/write-activities-csv.js';
import { writeTextCell } from '../../src/files/csv/text-cell.js';
import { activityRows } from '../../src/files/rows/activity-rows.js';
import { activitiesSheet } from '../../src/files/xlsx/activities-sheet.js';
import { writeWorkbook } from '../../src/files/xlsx/write/write-workbook.js';
import type { OpenStore } from '../../src/storage/open-store.js';
import { openChat } from '../support/chat.js';
import { importFile } from './importing.js';

const header = [
  ...['code', 'date', 'start', 'duration_min', 'municipality', 'centre', 'type', 'form', 'setting', 'title'],
  ...['total', 'girls', 'boys', 'nonbinary', 'unknown', 'ages', 'newcomers', 'volunteers', 'volunteer_hours'],
  ...['led_by', 'youth_leaders', 'note', 'logged_by', 'logged_at'],
];

function rowsOf(store: OpenStore) {
  return activityRows(store.records.activities.between(['lipa'], '2000-01-01', '2999-12-31'), {
    placeOf: () => ({ municipality: 'Celje', centre: 'Klub Lipa' }),
    namesOf: (personIds) => store.records.people.names(personIds),
  });
}

function csvOf(store: OpenStore): Promise<string> {
  return text(Readable.from(writeActivitiesCsv(rowsOf(store))));
}

const words = fc
  .oneof(
    fc.string({ maxLength: 40, unit: 'grapheme' }),
    fc.string({
      maxLength: 20,
      unit: fc.constantFrom('=', '+', '-', '@', "'", '\t', '_x0041_', '<&>', '"', 'č'),
    }),
    fc.constantFrom('=1+1', "'=1+1", '-5', '0012', '1e9', '2026-05-11', 'TRUE', 'two\nlines', ' é', '🎉'),
  )
  .map((value) => value.replace(/[\0\r]/gu, '').trim());

const minutes = fc.integer({ min: 0, max: 6_000 });
const row = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    start: fc.constantFrom('', '09:05', '16:00', '23:59'),
    parts: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 4, maxLength: 4 }),
    ages: fc.constantFrom('', '13-15:0', '0-9:1|16-18:2'),
    newcomers: fc.constantFrom('', '0', '3'),
    hours: minutes.map((each) => String(Math.round((each * 100) / 60) / 100)),
    title: words,
    note: words,
    loggedBy: words,
    loggedAt: fc.constantFrom('', '2026-11-21T18:05:00Z', '2026-11-21T18:05:00.123Z'),
  })
  .map(({ day, start, parts, ages, newcomers, hours, title, note, loggedBy, loggedAt }) => {
    const [girls = 0, boys = 0, nonbinary = 0, unknown = 0] = parts;
    const heads = [girls + boys + nonbinary + unknown + 3, girls, boys, nonbinary, unknown + 3];

    return [
      ...['', `2025-11-${String(day).padStart(2, '0')}`, start, '90', 'Celje', 'Klub Lipa', 'sport', 'open'],
      ...[
        'outreach',
        writeTextCell(title),
        ...heads.map(String),
        ages,
        newcomers,
        '2',
        hours,
        'together',
        '1',
      ],
      ...[writeTextCell(note), writeTextCell(loggedBy), loggedAt],
    ];
  });

test('whatever is stored comes back the same through a CSV and through a workbook', async () => {
  const one = await openChat();
  const throughCsv = await openChat();
  const throughXlsx = await openChat();
  const content = stringify([header, ...fc.sample(row, { numRuns: 120, seed: 9 })]);

  expect(await importFile(content, one.store)).toMatchObject({ added: 120, refused: [] });
  const csv = await csvOf(one.store);
  await importFile(csv, throughCsv.store);
  await importFile(
    await buffer(writeWorkbook([activitiesSheet('Activities', rowsOf(one.store))])),
    throughXlsx.store,
  );

  expect(await csvOf(throughCsv.store)).toBe(csv);
  expect(await csvOf(throughXlsx.store)).toBe(csv);
});

test('a file taken in as a CSV is there already as a workbook', async () => {
  const { store } = await openChat();
  const content = stringify([header, ...fc.sample(row, { numRuns: 30, seed: 10 })]);
  await importFile(content, store);
  const workbook = await buffer(writeWorkbook([activitiesSheet('Activities', rowsOf(store))]));

  expect(await importFile(workbook, store)).toEqual({ added: 0, skipped: 30, refused: [] });
});
