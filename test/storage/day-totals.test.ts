import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forms, leaders, type ActivityRecord } from '../../src/core/activity.js';
import { daySums, type DayTotal } from '../../src/core/day-total.js';
import type { Records } from '../../src/core/ports.js';
import type { Scope } from '../../src/core/structure.js';
import { describeEachStore } from '../support/stores.js';
import { allOf, aNetwork, edit, evening, logged } from './cast.js';

const count = fc.integer({ min: 0, max: 100_000 });
const perhaps = fc.option(count);

const records: fc.Arbitrary<ActivityRecord> = fc
  .record({
    date: fc.constantFrom('2026-11-19', '2026-11-20'),
    type: fc.constantFrom('hangout', 'sport'),
    form: fc.constantFrom(...forms),
    ledBy: fc.constantFrom(...leaders),
    durationMin: fc.integer({ min: 5, max: 1_440 }),
    girls: count,
    boys: count,
    newcomers: perhaps,
    youthLeaders: perhaps,
    ages: fc.dictionary(fc.constantFrom('13-15', '16-18'), count),
  })
  .map((said) => ({ ...evening, ...said }));

const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('add' as const), record: records }),
    fc.record({ act: fc.constant('add many' as const), record: records }),
    fc.record({ act: fc.constant('edit' as const), record: records, which: fc.nat() }),
    fc.record({ act: fc.constant('delete' as const), record: records, which: fc.nat() }),
  ),
  { maxLength: 12 },
);

describeEachStore('Day totals', (underTest) => {
  test('after any changes totals equal the sums over entries', { timeout: 120_000 }, async () => {
    const { store } = underTest();

    await fc.assert(
      fc.asyncProperty(acts, async (todo) => {
        const { klub, zaric } = await aNetwork(store.records);
        for (const each of todo) await act(store.records, [klub, zaric], each);

        const centres = [klub.id, zaric.id];
        const entries = await allOf(store.records.activities.between(centres, '2026-11-01', '2026-11-30'));
        const totals = await store.dayTotals.between(centres, '2026-11-01', '2026-11-30');

        for (const centre of centres) {
          expect(summed(totals.filter(({ centreId }) => centreId === centre))).toEqual(
            summed(
              entries.filter(({ centreId }) => centreId === centre).map(({ record }) => asTotal(record)),
            ),
          );
        }
      }),
      { numRuns: 12 },
    );
  });
});

async function act(
  { activities }: Records,
  [klub, zaric]: readonly [Scope, Scope],
  todo: { act: 'add' | 'add many' | 'edit' | 'delete'; record: ActivityRecord; which?: number },
): Promise<void> {
  const { record } = todo;

  switch (todo.act) {
    case 'add':
      await activities.add(logged(klub, { record }));

      return;
    case 'add many':
      await activities.addMany([
        logged(klub, { record }),
        logged(zaric, { record }),
        logged(klub, { record }),
      ]);

      return;
    case 'edit':
    case 'delete': {
      const there = await activities.recentAt([klub.id, zaric.id], 99);
      const one = there[(todo.which ?? 0) % Math.max(1, there.length)];
      const deleted = todo.act === 'delete';
      if (one) await activities.change(one, one.version, edit({ record, deleted, act: 'edited' }));
    }
  }
}

type Summand = Omit<DayTotal, 'centreId'>;

function asTotal(record: ActivityRecord): Summand {
  const { newcomers, youthLeaders, durationMin, ...same } = record;

  return {
    ...same,
    activities: 1,
    minutes: durationMin,
    newcomers: newcomers ?? 0,
    youthLeaders: youthLeaders ?? 0,
  };
}

/** Every sum by what it is about, zeros left out. */
function summed(parts: readonly Summand[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  const add = (name: string, value: number) => {
    if (value !== 0) sums[name] = (sums[name] ?? 0) + value;
  };

  for (const part of parts) {
    const kind = [part.date, part.type, part.form, part.setting, part.ledBy].join(' ');
    for (const sum of daySums) add(`${kind} ${sum}`, part[sum]);
    for (const [band, visits] of Object.entries(part.ages)) add(`${kind} ${band}`, visits);
  }

  return sums;
}
