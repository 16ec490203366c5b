import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { belezka, scratch, type Ended } from '../support/program.js';

const structure = {
  network: 'Mreža',
  centres: [
    { name: 'Klub', municipality: 'Celje', planned_weekdays: [1, 2, 3, 4, 5] },
    { name: 'Celje', municipality: 'Kranj' },
  ],
  day_marks: [
    {
      centre: 'Klub',
      date: '2026-05-11',
      state: 'open',
      from: '14:00',
      to: '19:30',
      logged_at: '2026-05-11T18:00:00Z',
    },
  ],
};

/** A store with two centres, asked one thing after another. */
async function opened(): Promise<(...args: readonly string[]) => Promise<Ended>> {
  const folder = scratch();
  const file = join(folder, 'network.json');
  const settings = { DATABASE_URL: `file:${join(folder, 'belezka.db')}` };
  writeFileSync(file, JSON.stringify(structure));
  await belezka(['structure', 'import', file], settings);

  return (...args) => belezka(args, settings);
}

test('stats answers one JSON object of exact keys', async () => {
  const ask = await opened();
  const { code, stdout } = await ask(
    'stats',
    '--period',
    '2026-W20',
    '--as-of',
    '2026-05-18T09:00:00+02:00',
    '--json',
  );

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    scope: 'Mreža',
    period: { from: '2026-05-11', to: '2026-05-17', zone: 'Europe/Ljubljana' },
    as_of: '2026-05-18T07:00:00.000Z',
    reporting: { centres: 1, of: 1 },
    indicators: {
      opening_hours: { value: 5.5, unit: 'h' },
      completeness: { value: 20, numerator: 1, denominator: 5, unit: '%' },
      open_share: { value: null, numerator: 0, denominator: 0, unit: '% of activities' },
      logging_delay: { value: null, unit: 'h' },
      by_form: {
        open: { activities: 0, visits: 0, hours: 0 },
        group: { activities: 0, visits: 0, hours: 0 },
      },
      by_type: {},
    },
  });
});

test('stats tells people what the JSON tells programs', async () => {
  const ask = await opened();
  const { code, stdout } = await ask('stats', '--period', '2026-W20', '--scope', 'centre:Klub');

  expect(code).toBe(0);
  expect(stdout).toContain('Klub, 2026-W20 (2026-05-11 to 2026-05-17, Europe/Ljubljana)');
  expect(stdout).toMatch(/^opening hours +5\.5 h$/mu);
});

test.each([
  [['--period', '2025-W53'], '--period takes'],
  [['--as-of', 'yesterday'], '--as-of takes'],
  [['--scope', 'Celje'], 'fits more than one'],
  [['--scope', 'centre:Nowhere'], 'There is no centre'],
])('stats %j is wrong use', async (args, sentence) => {
  const ask = await opened();
  const { code, stderr, stdout } = await ask('stats', ...args);

  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(sentence);
});

test('recount says that every sum was right', async () => {
  const ask = await opened();

  expect(await ask('recount')).toEqual({ code: 0, stdout: '', stderr: 'Every sum was right.\n' });
});
