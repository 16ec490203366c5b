import { describe, expect, test } from 'vitest';
import { openChat } from '../support/chat.js';
import { importFile } from './importing.js';

const header =
  'code,date,start,duration_min,centre,type,form,total,girls,boys,unknown,ages,newcomers,volunteers,volunteer_hours,led_by,title,logged_at';
const good = ',2026-11-20,16:00,120,Klub Lipa,hangout,open,12,5,7,,,,,,,,';

interface Bad {
  readonly values: Readonly<Record<string, string>>;
  readonly column: string;
  readonly reason: string;
}

/** Puts values into the good row. */
function rowWith(values: Readonly<Record<string, string>>): string {
  const names = header.split(',');
  const cells = good.split(',');

  return names.map((name, at) => values[name] ?? cells[at] ?? '').join(',');
}

const nobodyTells = { girls: '', boys: '' };

describe('a row that is refused', () => {
  const bad: readonly Bad[] = [
    { values: { date: '2026-02-31' }, column: 'date', reason: 'not-a-date' },
    { values: { date: '31. 2. 2026' }, column: 'date', reason: 'not-a-date' },
    { values: { date: '' }, column: 'date', reason: 'missing' },
    { values: { date: '2026-11-23' }, column: 'date', reason: 'in-the-future' },
    { values: { date: '1999-12-31' }, column: 'date', reason: 'too-long-ago' },
    { values: { start: '25:00' }, column: 'start', reason: 'not-a-time' },
    { values: { duration_min: '' }, column: 'duration_min', reason: 'missing' },
    { values: { duration_min: '4' }, column: 'duration_min', reason: 'out-of-range' },
    { values: { duration_min: '1441' }, column: 'duration_min', reason: 'out-of-range' },
    { values: { duration_min: 'two hours' }, column: 'duration_min', reason: 'not-a-number' },
    { values: { centre: 'Klub Nikjer' }, column: 'centre', reason: 'unknown-centre' },
    { values: { centre: '' }, column: 'centre', reason: 'missing' },
    { values: { type: 'hangotu' }, column: 'type', reason: 'unknown-type' },
    { values: { type: '' }, column: 'type', reason: 'missing' },
    { values: { form: 'round' }, column: 'form', reason: 'unknown-value' },
    { values: { led_by: 'nobody' }, column: 'led_by', reason: 'unknown-value' },
    { values: { girls: '14', total: '7' }, column: 'girls', reason: 'more-than-total' },
    { values: { girls: '6', boys: '7' }, column: 'total', reason: 'parts-not-total' },
    { values: { unknown: '1' }, column: 'unknown', reason: 'parts-not-total' },
    { values: { unknown: '0', girls: '4' }, column: 'unknown', reason: 'parts-not-total' },
    { values: { girls: '-5', total: '2' }, column: 'girls', reason: 'out-of-range' },
    { values: { total: '-1', ...nobodyTells }, column: 'total', reason: 'out-of-range' },
    { values: { total: '100001', ...nobodyTells }, column: 'total', reason: 'out-of-range' },
    { values: { total: 'a dozen' }, column: 'total', reason: 'not-a-number' },
    { values: { total: '', ...nobodyTells }, column: 'total', reason: 'missing' },
    { values: { ages: '13-15:5|many' }, column: 'ages', reason: 'unknown-value' },
    { values: { ages: '5-99:5' }, column: 'ages', reason: 'unknown-band' },
    { values: { ages: '13-15:13' }, column: 'ages', reason: 'more-than-total' },
    { values: { newcomers: '13' }, column: 'newcomers', reason: 'more-than-total' },
    { values: { volunteer_hours: '3h' }, column: 'volunteer_hours', reason: 'not-a-number' },
    { values: { title: 'x'.repeat(121) }, column: 'title', reason: 'too-long' },
    { values: { code: 'K7U4M' }, column: 'code', reason: 'bad-code' },
    { values: { logged_at: 'yesterday' }, column: 'logged_at', reason: 'not-a-moment' },
    { values: { logged_at: '2026-11-22T20:31:00Z' }, column: 'logged_at', reason: 'in-the-future' },
    { values: { title: 'a\0b' }, column: 'title', reason: 'not-text' },
  ];

  test('is named by its line, its column and why, and stops no other', async () => {
    const { store } = await openChat();
    const content = [header, ...bad.flatMap(({ values }) => [rowWith(values), good])].join('\r\n');
    const { added, refused } = await importFile(content, store);

    expect(refused.map(({ line, column, reason }) => [line, column, reason])).toEqual(
      bad.map(({ column, reason }, at) => [2 + 2 * at, column, reason]),
    );
    expect(added).toBe(bad.length);
  });

  test('a row with too few or too many cells is named, and the others are taken', async () => {
    const { store } = await openChat();
    const { added, refused } = await importFile(
      [header, 'K7Q4M,2026-11-20', `${good},more`, good].join('\n'),
      store,
    );

    expect(added).toBe(1);
    expect(refused.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [2, null, 'cell-count'],
      [3, null, 'cell-count'],
    ]);
  });

  test('a row may come with a code that is stored with other content', async () => {
    const { store } = await openChat();
    await importFile([header, rowWith({ code: 'K7Q4M' })].join('\n'), store);
    const again = [header, rowWith({ code: 'k7q4m' }), rowWith({ code: 'K7Q4M', total: '13' })].join('\n');
    const { added, skipped, refused } = await importFile(again, store);

    expect({ added, skipped }).toEqual({ added: 0, skipped: 1 });
    expect(refused).toEqual([
      { line: 3, column: 'code', reason: 'code-taken', code: 'K7Q4M', value: 'K7Q4M' },
    ]);
    expect((await store.records.activities.byCode('network', 'K7Q4M'))?.record.unknown).toBe(0);
  });
});
