import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { belezka, scratch } from '../support/program.js';

const network = {
  network: 'Mreža Hrast',
  zone: 'Europe/Ljubljana',
  language: 'sl',
  centres: [
    { name: 'Klub Lipa', municipality: 'Celje', planned_weekdays: [1, 2, 3, 4, 5], holidays: ['2026-01-01'] },
  ],
  day_marks: [{ centre: 'Klub Lipa', date: '2026-05-11', state: 'open', from: '14:00', to: '19:30' }],
};

describe('parse', () => {
  test('a line is answered as JSON', async () => {
    const { code, stdout } = await belezka([
      'parse',
      ...['--language', 'sl', '--now', '2026-11-22T21:30:00+01:00'],
      ...['druženje', 'včeraj', '16–19', '12', '(7', 'fantov,', '5', 'deklet)'],
    ]);

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      type: 'hangout',
      date: '2026-11-21',
      total: 12,
      girls: 5,
      boys: 7,
      ask: [],
    });
  });

  test('what follows the options is text, dashes too', async () => {
    const { code, stdout } = await belezka(['parse', '-3', 'people', '--', 'a', 'note']);

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ask: expect.arrayContaining(['out_of_range']) as unknown,
      note: 'a note',
    });
  });

  test('a lone dash reads lines', async () => {
    const { stdout } = await belezka(['parse', '-'], {}, 'sport 8 boys 2h\nhi all\n');

    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { type: unknown }).type),
    ).toEqual(['sport', null]);
  });

  test.each([
    { args: ['parse'], says: 'missing required argument' },
    { args: ['parse', '--language', 'fr', 'x'], says: '--language takes one of en, sl, sv' },
    { args: ['parse', '--zone', 'Mars/Olympus', 'x'], says: '--zone takes an IANA zone' },
    { args: ['parse', '--now', 'soon', 'x'], says: '--now takes a moment' },
    { args: ['frobnicate'], says: 'unknown command' },
    { args: ['invite'], says: '--role' },
    { args: ['export', '--format', 'pdf'], says: '--format takes' },
  ])('$args is wrong use', async ({ args, says }) => {
    const { code, stderr, stdout } = await belezka(args, fresh());

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });
});

test('a network goes in as a file and comes out the same', async () => {
  const store = fresh();
  const file = join(scratch(), 'network.json');
  writeFileSync(file, JSON.stringify(network));

  expect((await belezka(['structure', 'import', file, '--dry-run'], store)).stderr).toContain(
    'would be added',
  );
  expect((await belezka(['structure', 'import', file], store)).stdout).toContain('added centre: ');

  const out = await belezka(['structure', 'export'], store);
  writeFileSync(file, out.stdout);
  expect((await belezka(['structure', 'import', file], store)).stderr).toMatch(/^0 added, 0 changed/u);
  expect(JSON.parse(out.stdout)).toMatchObject({
    network: 'Mreža Hrast',
    centres: [{ name: 'Klub Lipa', municipality: 'Celje' }],
  });
});

test('a file with a problem stores nothing and names it', async () => {
  const store = fresh();
  const file = join(scratch(), 'network.json');
  writeFileSync(file, JSON.stringify({ ...network, zone: 'Europe/Atlantis' }));

  const { code, stderr } = await belezka(['structure', 'import', file], store);

  expect(code).toBe(1);
  expect(stderr).toBe('$.zone: unknown zone\nNothing of the file was stored.\n');
  expect((await belezka(['doctor'], store)).stdout).toContain('and is empty');
});

test('an invitation is printed alone on the last line', async () => {
  const store = fresh();
  const file = join(scratch(), 'network.json');
  writeFileSync(file, JSON.stringify(network));
  const founder = await belezka(['invite', '--role', 'admin'], store);
  await belezka(['structure', 'import', file], store);
  const worker = await belezka(['invite', '--role', 'worker'], store);
  const nowhere = await belezka(['invite', '--role', 'worker', '--scope', 'Klub Zvezda'], store);

  expect(founder.stdout).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}\n$/u);
  expect(worker.stdout).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}\n$/u);
  expect(nowhere).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('Klub Zvezda') as unknown,
  });
});

test('an export writes activities, and day marks beside them', async () => {
  const store = fresh();
  const folder = scratch();
  const file = join(folder, 'network.json');
  writeFileSync(file, JSON.stringify(network));
  await belezka(['structure', 'import', file], store);

  const out = join(folder, 'year.csv');
  expect(await belezka(['export', '--out', out], store)).toMatchObject({ code: 0, stdout: '' });

  expect(readFileSync(out, 'utf8')).toMatch(
    /^code,date,start,duration_min,municipality,centre,.*,logged_at\r\n$/u,
  );
  expect(readFileSync(join(folder, 'year.day-marks.csv'), 'utf8')).toContain(
    '2026-05-11,Celje,Klub Lipa,open,14:00,19:30,,',
  );
});

test('the store is brought up to date once', async () => {
  const store = fresh();

  expect((await belezka(['migrate'], store)).stderr).toContain('Applied ');
  expect((await belezka(['migrate'], store)).stderr).toBe('The store is up to date.\n');
});

test('the demo goes into an empty store only', async () => {
  const store = fresh();

  expect((await belezka(['demo', '--activities', '60'], store)).stderr).toContain('with 60 activities');
  expect(await belezka(['demo', '--activities', '60'], store)).toMatchObject({
    code: 1,
    stderr: 'The store is not empty; the demo is only loaded into an empty one.\n',
  });
});

test('the doctor names what is wrong', async () => {
  expect(await belezka(['doctor'], { PORT: 'x' })).toMatchObject({
    code: 1,
    stdout: 'BAD  settings: PORT takes a whole number from 0 to 65535.\n',
  });
});

function fresh(): { readonly DATABASE_URL: string } {
  return { DATABASE_URL: `file:${join(scratch(), 'belezka.db')}` };
}
