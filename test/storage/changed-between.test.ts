import { expect, test } from 'vitest';
import { visitsOf } from '../../src/core/activity.js';
import type { Within } from '../../src/core/ports/figure-records.js';
import { describeEachStore } from '../support/stores.js';
import { allOf, aNetwork, edit, evening, logged, minutesLater } from './cast.js';

const [since, asOf] = [minutesLater(10), minutesLater(30)];

describeEachStore('What has changed between two moments', (underTest) => {
  test('is the difference of what was known at each', async () => {
    const { records } = underTest().store;
    const { klub, zaric } = await aNetwork(records);
    const more = { ...evening, girls: 20, volunteers: 5 };
    const moved = { ...evening, date: '2026-11-19' };
    const histories = [
      [],
      [edit({ record: more, changedAt: minutesLater(5) })],
      [edit({ record: more, changedAt: minutesLater(20) })],
      [edit({ record: moved, changedAt: minutesLater(20) })],
      [edit({ act: 'deleted', deleted: true, changedAt: minutesLater(20) })],
      [edit({ record: more, changedAt: minutesLater(15) }), edit({ changedAt: minutesLater(25) })],
      [edit({ record: more, changedAt: minutesLater(40) })],
    ];
    for (const history of histories) await records.activities.addMany([logged(klub, { history })]);
    await records.activities.addMany([logged(zaric, { loggedAt: minutesLater(20) }), logged(zaric)]);
    await records.activities.addMany([logged(zaric, { loggedAt: minutesLater(31) })]);
    const within = { centreIds: [klub.id, zaric.id], from: '2026-11-19', to: '2026-11-20' };
    const sumsAt = async (at: Date) => sumsOf(await allOf(records.figures.entriesAt(within, at)));

    const changed = sumsOf(
      (await records.figures.changedBetween(within, since, asOf)).map(({ centreId, date, ...sums }) => ({
        centreId,
        record: { date },
        sums,
      })),
    );

    expect(changed).toEqual(difference(await sumsAt(asOf), await sumsAt(since)));
    expect(Object.keys(changed)).toHaveLength(3);
  });

  test('is nothing for no centres, and for so many that they come by parts', async () => {
    const { figures, reflections } = underTest().store.records;
    const within: Within = { centreIds: [], from: '2026-11-19', to: '2026-11-20' };
    const manyIds = Array.from({ length: 40_000 }, (_, n) => `centre-${n}`);

    expect(await figures.changedBetween(within, since, asOf)).toEqual([]);
    expect(await reflections.sharedBetween(manyIds, since, asOf)).toEqual([]);
  });
});

type Sums = Readonly<Record<'activities' | 'visits' | 'volunteers', number>>;

interface One {
  readonly centreId: string;
  readonly record: { readonly date: string } & Partial<typeof evening>;
  readonly sums?: Sums;
}

function sumsOf(all: readonly One[]): Record<string, Sums> {
  const sums: Record<string, Sums> = {};
  for (const { centreId, record, sums: given } of all) {
    const its = { ...evening, ...record };
    const one = given ?? { activities: 1, visits: visitsOf(its), volunteers: its.volunteers };
    const key = `${centreId} ${record.date}`;
    const before = sums[key] ?? { activities: 0, visits: 0, volunteers: 0 };
    sums[key] = {
      activities: before.activities + one.activities,
      visits: before.visits + one.visits,
      volunteers: before.volunteers + one.volunteers,
    };
  }

  return sums;
}

function difference(now: Record<string, Sums>, then: Record<string, Sums>): Record<string, Sums> {
  const none: Sums = { activities: 0, visits: 0, volunteers: 0 };
  const keys = [...new Set([...Object.keys(now), ...Object.keys(then)])];

  return Object.fromEntries(
    keys.map((key) => {
      const [one, other] = [now[key] ?? none, then[key] ?? none];
      return [
        key,
        {
          activities: one.activities - other.activities,
          visits: one.visits - other.visits,
          volunteers: one.volunteers - other.volunteers,
        },
      ];
    }),
  );
}
