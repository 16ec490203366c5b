import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { belezka, scratch } from '../support/program.js';

const rows = [
  'code,date,duration_min,municipality,centre,type,total,girls,title,note,logged_at',
  'K7Q4M,2026-05-11,120,Celje,Klub,hangout,12,5,"=1+1, or so","two\nlines",2026-05-11T18:00:00Z',
  'R4T9C,2026-05-12,90,Celje,Klub,sport,7,14,,,2026-05-12T18:00:00Z',
  'M2K7D,2026-05-12,90,Celje,Klub,sport,7,,Šah,,2026-05-12T18:00:00Z',
].join('\r\n');

test('a file is taken in row by row, and comes out again byte for byte', async () => {
  const folder = scratch();
  const file = (name: string) => join(folder, name);
  const stored = (name: string) => ({ DATABASE_URL: `file:${file(name)}` });
  writeFileSync(file('rows.csv'), rows);

  const first = await belezka(
    ['import', file('rows.csv'), '--create-structure', '--scope', 'Mreža'],
    stored('one.db'),
  );
  expect(first.code).toBe(1);
  expect(first.stdout).toBe('line 4, girls: 14 is more than total 7\n');
  expect(first.stderr).toContain('2 added, 0 there already, 1 refused.');

  const again = await belezka(['import', file('rows.csv'), '--json'], stored('one.db'));
  expect(again.code).toBe(1);
  expect(JSON.parse(again.stdout)).toEqual({
    ...{ file: 'rows.csv', added: 0, skipped: 2, rejected: 1 },
    rows: [{ line: 4, column: 'girls', reason: 'more-than-total', code: 'R4T9C' }],
  });

  await belezka(['export', '--out', file('one.csv')], stored('one.db'));
  const taken = await belezka(
    ['import', file('one.csv'), '--create-structure', '--scope', 'Mreža'],
    stored('two.db'),
  );
  expect(taken.code).toBe(0);
  await belezka(['export', '--out', file('two.csv')], stored('two.db'));
  expect(readFileSync(file('two.csv'), 'utf8')).toBe(readFileSync(file('one.csv'), 'utf8'));
}, 300_000);

test('a workbook comes out, goes in and comes out again as the same rows', async () => {
  const folder = scratch();
  const file = (name: string) => join(folder, name);
  const stored = (name: string) => ({ DATABASE_URL: `file:${file(name)}` });
  writeFileSync(file('rows.csv'), rows);
  writeFileSync(
    file('marks.csv'),
    'date,municipality,centre,state,from,to,reason\n2026-05-13,Celje,Klub,closed,,,=dan\n',
  );
  const making = ['--create-structure', '--scope', 'Mreža'];

  await belezka(['import', file('rows.csv'), ...making], stored('one.db'));
  await belezka(['import', file('marks.csv')], stored('one.db'));
  await belezka(['export', '--format', 'xlsx', '--out', file('one.xlsx')], stored('one.db'));
  const taken = await belezka(['import', file('one.xlsx'), ...making], stored('two.db'));
  expect(taken.stderr).toContain('3 added, 0 there already, 0 refused.');

  for (const name of ['one', 'two']) {
    await belezka(['export', '--out', file(`${name}.csv`)], stored(`${name}.db`));
  }
  for (const end of ['.csv', '.day-marks.csv']) {
    expect(readFileSync(file(`two${end}`), 'utf8')).toBe(readFileSync(file(`one${end}`), 'utf8'));
  }
}, 300_000);

test('a file that is not there is wrong use, one that can’t be read is refused', async () => {
  const folder = scratch();
  const settings = { DATABASE_URL: `file:${join(folder, 'store.db')}` };
  const strange = join(folder, 'strange.csv');
  writeFileSync(strange, 'colour,shape\nred,round\n');

  expect((await belezka(['import', join(folder, 'nowhere.csv')], settings)).code).toBe(2);
  const refused = await belezka(['import', strange, '--create-structure', '--scope', 'Mreža'], settings);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('has no column that is known here');
});
