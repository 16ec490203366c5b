import { expect, test } from 'vitest';
import { addedUp } from '../../src/core/figures/open-sums.js';
import { madeAt, openReportStore } from '../support/report-store.js';

const reports = openReportStore(700);

test('what is told by time and by place adds up to the whole', async () => {
  const { seen, spans, centres, by } = await reports.figures('2020');
  const { activities, visits, volunteers } = seen.figures.indicators;
  const whole = addedUp(spans.map(({ sums }) => sums));

  expect(by).toBe('month');
  expect(whole).toEqual(addedUp(centres.map(({ sums }) => sums)));
  expect(activities).toMatchObject({ value: whole.activities });
  expect(visits).toMatchObject({ value: whole.visits });
  expect(volunteers).toMatchObject({ value: whole.volunteers });
  expect(whole.activities).toBeGreaterThan(500);
});

test('as of the moment it was made, a report says the same again', async () => {
  const made = await reports.figures('2020');
  const again = await reports.figures('2020', { asOf: madeAt });

  expect(again).toEqual(made);
});

test('as of an earlier moment it knows less', async () => {
  const then = await reports.figures('2020', { asOf: new Date('2020-04-15T12:00:00Z') });
  const now = await reports.figures('2020');
  const activities = (report: typeof now) => addedUp(report.spans.map(({ sums }) => sums)).activities;

  expect(activities(then)).toBeGreaterThan(0);
  expect(activities(then)).toBeLessThan(activities(now));
});

test('no cell by gender or age is exact, for no place', async () => {
  const places = await reports.store().records.structure.within((await reports.network()).id);

  for (const scope of places.slice(0, 12)) {
    const { seen } = await reports.figures('2020-Q1', { scope });

    expect(seen.gender.kind, scope.name).not.toBe('exact');
    expect(seen.ages.kind, scope.name).not.toBe('exact');
  }
});

test('centres stand by municipality and name', async () => {
  const { centres } = await reports.figures('2020');
  const order = new Intl.Collator('sl');
  const names = centres.map(({ municipality, centre }) => `${municipality} ${centre.name}`);

  expect(names).toHaveLength(26);
  expect(names).toEqual([...names].sort(order.compare));
});
