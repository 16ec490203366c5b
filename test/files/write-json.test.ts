import { expect, test } from 'vitest';
import type { ActivityRow } from '../../src/files/rows/activity-row.js';
import { writeActivitiesJson } from '../../src/files/json/write-activities-json.js';

const row: ActivityRow = {
  ...{ code: 'K7Q4M', date: '2026-11-21', start: null, duration_min: 180, municipality: 'Celje' },
  ...{ centre: 'Klub Lipa', type: 'hangout', form: 'open', setting: 'in_house', title: '=1+1', total: 12 },
  ...{ girls: 5, boys: 7, nonbinary: 0, unknown: 0, ages: { '13-15': 5 }, newcomers: null, volunteers: 2 },
  ...{ volunteer_hours: 5.83, led_by: 'youth', youth_leaders: 3, note: null, logged_by: 'Ana' },
  logged_at: '2026-11-21T18:05:00Z',
};

async function jsonOf(...pages: readonly (readonly ActivityRow[])[]): Promise<unknown> {
  async function* given() {
    yield* await Promise.resolve(pages);
  }
  let text = '';
  for await (const piece of writeActivitiesJson(given())) text += piece;

  return JSON.parse(text);
}

test('rows are objects of an array, with numbers as numbers and words as they are', async () => {
  expect(await jsonOf([row, { ...row, code: 'R4T9C' }], [], [row])).toEqual([
    row,
    { ...row, code: 'R4T9C' },
    row,
  ]);
});

test('without rows it is an empty array', async () => {
  expect(await jsonOf()).toEqual([]);
  expect(await jsonOf([])).toEqual([]);
});
