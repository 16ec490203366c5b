import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHeader } from '../../src/core/import/read-header.js';
import { openChat } from '../support/chat.js';
import { importFile } from './importing.js';

const two = [
  'datum;trajanje;občina;center;vrsta;skupaj;dekleta;prostovoljci;opomba',
  '20. 11. 2026;90;Celje;Klub Lipa;učna pomoč;7;3;2;tiho',
  '21.11.2026;120;celje;KLUB LIPA;Druženje;12;;;',
].join('\n');

describe('a file of activities', () => {
  test('is taken in by column names of any of our languages', async () => {
    const { store } = await openChat();

    expect(await importFile(two, store)).toEqual({ added: 2, skipped: 0, refused: [] });
    const [first] = await store.records.activities.recentAt(['lipa'], 10);
    const entries = await store.records.activities.recentAt(['lipa'], 10);
    const homework = entries.find(({ record }) => record.type === 'homework');
    expect(entries).toHaveLength(2);
    expect(first?.loggedAtGiven).toBe(false);
    expect(homework?.record).toMatchObject({
      ...{ date: '2026-11-20', durationMin: 90, girls: 3, unknown: 4, form: 'group', note: 'tiho' },
      ...{ volunteers: 2, volunteerMin: 180, ledBy: 'staff', setting: 'in_house' },
    });
  });

  test('twice adds nothing, also from another program', async () => {
    const { store } = await openChat();
    await importFile(two, store);

    expect(await importFile(two.replaceAll(';', '\t'), store)).toEqual({ added: 0, skipped: 2, refused: [] });
  });

  test('two rows that are alike are two activities, once', async () => {
    const { store } = await openChat();
    const twins = [
      'date,duration_min,centre,type,total',
      ...Array.from({ length: 3 }, () => '2026-11-20,60,Klub Lipa,sport,9'),
    ].join('\n');

    expect(await importFile(twins, store)).toMatchObject({ added: 3, skipped: 0 });
    expect(await importFile(`${twins}\n2026-11-20,60,Klub Lipa,sport,9`, store)).toMatchObject({
      added: 1,
      skipped: 3,
    });
  });

  test('a dry run says what would happen and keeps nothing', async () => {
    const { store } = await openChat();

    expect(await importFile(two, store, { dryRun: true })).toMatchObject({ added: 2, skipped: 0 });
    expect(await store.records.activities.recentAt(['lipa'], 10)).toEqual([]);
  });

  test('a dry run knows the codes of the file itself', async () => {
    const { store } = await openChat();
    const row = 'K7Q4M,2026-11-20,60,Klub Lipa,sport,9';
    const content = ['code,date,duration_min,centre,type,total', row, row, row.replace(',9', ',8')].join(
      '\n',
    );
    const dry = await importFile(content, store, { dryRun: true });

    expect(dry).toEqual(await importFile(content, store));
    expect(dry).toMatchObject({ added: 1, skipped: 1, refused: [{ line: 4, reason: 'code-taken' }] });
  });

  test('makes the places it names only when it may', async () => {
    const { store } = await openChat();
    const content = [
      'date,duration_min,municipality,centre,type,total',
      '2026-11-20,60,Krško,Klub Breza,sport,9',
      '2026-11-31,60,Krško,Klub Nikjer,sport,9',
      '2026-11-20,60,Celje,Klub Lipa,sport,9',
    ].join('\n');

    expect(await importFile(content, store)).toMatchObject({ added: 1, refused: [{ line: 2 }, { line: 3 }] });
    const dry = await importFile(content, store, { createStructure: true, dryRun: true });
    expect(dry).toMatchObject({ added: 1, skipped: 1, refused: [{ line: 3, reason: 'not-a-date' }] });
    expect(await store.records.structure.named('Klub Breza')).toEqual([]);
    await importFile(content, store, { createStructure: true });
    expect((await store.records.structure.named('Klub Breza')).map(({ kind }) => kind)).toEqual(['centre']);
    expect(await store.records.structure.named('Klub Nikjer')).toEqual([]);
  });

  test('reaches no further than the scope it is for', async () => {
    const { store } = await openChat();
    const content = 'date,duration_min,centre,type,total\n2026-11-20,60,MC Reka,sport,9\n';

    expect(await importFile(content, store, { scopeId: 'lipa' })).toMatchObject({
      added: 0,
      refused: [{ column: 'centre', reason: 'unknown-centre' }],
    });
  });

  test('keeps the sums right', async () => {
    const { store } = await openChat();
    await importFile(two, store);
    const differences = [];
    for await (const some of store.recount()) differences.push(...some);

    expect(differences).toEqual([]);
    expect(await store.dayTotals.between(['lipa'], '2026-11-20', '2026-11-21')).toHaveLength(2);
  });

  test('never fails, whatever is in it', async () => {
    const { store } = await openChat();
    const header =
      'code,date,start,duration_min,centre,type,total,girls,ages,volunteer_hours,title,note,logged_at';
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '2026-11-20',
        'Klub Lipa',
        'sport',
        '12',
        '-1',
        '16:00',
        '13-15:2',
        'K7Q4M',
        '"',
        '\n',
        '1e9',
      ),
    );
    const row = fc.array(cell, { minLength: 1, maxLength: 14 }).map((cells) => cells.join(','));

    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const { added, skipped, refused } = await importFile([header, ...rows].join('\n'), store);
        expect(added + skipped + refused.length).toBeLessThanOrEqual(
          rows.join('\n').split(/\r\n|\n|\r/u).length,
        );
      }),
      { numRuns: 60, seed: 20 },
    );
  });
});

describe('a file of day marks', () => {
  const marks =
    'date,centre,state,from,to,reason,logged_at\n2026-11-20,Klub Lipa,closed,,,flood,2026-11-20T10:00:00Z\n2026-12-24,Klub Lipa,closed,,,,\n2026-11-19,Klub Lipa,open,14:00,19:00,,\n';

  test('is told by its header, and twice adds nothing', async () => {
    const { store } = await openChat();

    expect(await importFile(marks, store)).toEqual({ added: 3, skipped: 0, refused: [] });
    expect(await importFile(marks, store)).toEqual({ added: 0, skipped: 3, refused: [] });
    expect(await store.records.dayMarks.on('lipa', '2026-11-20')).toMatchObject({
      state: 'closed',
      reason: 'flood',
    });
  });

  test.each([
    { row: '2026-11-20,Klub Lipa,shut,,,,', column: 'state', reason: 'unknown-value' },
    { row: '2026-12-24,Klub Lipa,open,14:00,19:00,,', column: 'date', reason: 'in-the-future' },
    { row: '2026-11-20,Klub Lipa,open,late,19:00,,', column: 'from', reason: 'not-a-time' },
    { row: '2026-11-20,Klub Nikjer,closed,,,,', column: 'centre', reason: 'unknown-centre' },
  ])('$row is refused: $reason', async ({ row, column, reason }) => {
    const { store } = await openChat();
    const { refused } = await importFile(`date,centre,state,from,to,reason,logged_at\n${row}\n`, store);

    expect(refused).toMatchObject([{ line: 2, column, reason }]);
  });
});

describe('a header', () => {
  test.each([
    { cells: ['colour', 'shape'], refused: { reason: 'no-known-column' } },
    { cells: ['date', 'Datum'], refused: { reason: 'column-twice', column: 'date' } },
  ])('$cells is refused', ({ cells, refused }) => {
    expect(readHeader(cells)).toEqual({ refused });
  });

  test('a column that means nothing is named and left out', () => {
    expect(readHeader(['DATE', 'mood', 'total'])).toMatchObject({
      columns: ['date', null, 'total'],
      unknown: ['mood'],
    });
  });
});
