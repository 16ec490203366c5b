import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Plan, Settled } from '../../src/core/plan/plan.js';
import type { Scope } from '../../src/core/structure.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, minutesLater, now } from './cast.js';

function tuesdays(at: Scope, differences: Partial<Plan> = {}): Plan {
  return {
    centreId: at.id,
    id: randomUUID(),
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    from: '2026-11-24',
    start: '16:00',
    durationMin: 120,
    type: 'homework',
    form: 'group',
    setting: 'in_house',
    title: 'Učna pomoč',
    inHolidays: false,
    createdById: 'ana',
    createdAt: now,
    pausedAt: null,
    endedAt: null,
    personIds: ['ana', 'luka'],
    ...differences,
  };
}

const settledOn = ({ centreId, id }: Plan, differences: Partial<Settled> = {}): Settled => ({
  centreId,
  planId: id,
  date: '2026-11-24',
  outcome: 'logged',
  activityId: 'entry',
  settledAt: now,
  ...differences,
});

describeEachStore('Plans', (underTest) => {
  test('a plan comes back as it was made', async () => {
    const { plans, ...records } = underTest().store.records;
    const { klub, zaric } = await aNetwork({ plans, ...records });
    const plan = tuesdays(klub);
    const bare = tuesdays(klub, {
      form: null,
      setting: null,
      title: null,
      personIds: [],
      createdAt: minutesLater(1),
    });

    await plans.add(plan);
    await plans.add(bare);

    expect(await plans.of([klub.id])).toEqual([plan, bare]);
    expect(await plans.byId([klub.id, zaric.id], plan.id)).toEqual(plan);
    expect(await plans.byId([zaric.id], plan.id)).toBeUndefined();
    expect(await plans.of([zaric.id])).toEqual([]);
  });

  test('it is paused, goes on and ends', async () => {
    const { plans, ...records } = underTest().store.records;
    const { klub } = await aNetwork({ plans, ...records });
    const plan = tuesdays(klub);
    await plans.add(plan);

    await plans.set(plan, { pausedAt: minutesLater(1) });
    expect(await plans.byId([klub.id], plan.id)).toEqual({ ...plan, pausedAt: minutesLater(1) });
    expect(await plans.centresWithPlans()).toContain(klub.id);

    await plans.set(plan, { pausedAt: null, endedAt: minutesLater(2) });
    expect(await plans.byId([klub.id], plan.id)).toEqual({ ...plan, endedAt: minutesLater(2) });
    expect(await plans.centresWithPlans()).not.toContain(klub.id);
  });

  test('other people take the place of those who were asked', async () => {
    const { plans, ...records } = underTest().store.records;
    const { klub } = await aNetwork({ plans, ...records });
    const plan = tuesdays(klub);
    await plans.add(plan);

    await plans.setPeople(plan, ['bo', 'ana', 'bo']);

    expect((await plans.byId([klub.id], plan.id))?.personIds).toEqual(['ana', 'bo']);
    await plans.setPeople(plan, []);
    expect((await plans.byId([klub.id], plan.id))?.personIds).toEqual([]);
  });

  test('the latest word on a date holds', async () => {
    const { plans, ...records } = underTest().store.records;
    const { klub, zaric } = await aNetwork({ plans, ...records });
    const plan = tuesdays(klub);
    await plans.add(plan);
    const later = settledOn(plan, { outcome: 'cancelled', activityId: null, settledAt: minutesLater(1) });

    await plans.settle([settledOn(plan), settledOn(plan, { date: '2026-12-01', outcome: 'skipped' })]);
    await plans.settle([later]);
    await plans.settle([]);

    expect(await plans.settled([klub.id], '2026-11-24', '2026-11-30')).toEqual([later]);
    expect(await plans.settled([klub.id], '2026-11-25', '2026-12-01')).toHaveLength(1);
    expect(await plans.settled([zaric.id], '2026-11-01', '2026-12-31')).toEqual([]);
  });

  test('one that is taken back leaves nothing', async () => {
    const { plans, ...records } = underTest().store.records;
    const { klub } = await aNetwork({ plans, ...records });
    const [plan, other] = [tuesdays(klub), tuesdays(klub)];
    for (const one of [plan, other]) await plans.add(one);
    await plans.settle([settledOn(plan), settledOn(other)]);

    await plans.remove(plan);

    expect(await plans.of([klub.id])).toEqual([other]);
    expect(await plans.settled([klub.id], '2026-11-01', '2026-12-31')).toEqual([settledOn(other)]);
  });

  test('more centres than a statement has room for are asked at once', async () => {
    const { plans, ...records } = underTest().store.records;
    const { klub, zaric } = await aNetwork({ plans, ...records });
    const others = Array.from({ length: 1_600 }, () => randomUUID());
    const later = tuesdays(klub, { createdAt: minutesLater(1) });
    const [first, last] = [tuesdays(zaric), { ...later, id: `0-${later.id}` }];
    for (const one of [later, last, first]) await plans.add(one);
    await plans.settle([settledOn(later), settledOn(first, { date: '2026-11-17' })]);
    const centreIds = [klub.id, ...others, zaric.id];

    expect(await plans.of(centreIds)).toEqual([first, last, later]);
    expect(await plans.settled(centreIds, '2026-11-01', '2026-11-30')).toEqual([
      settledOn(first, { date: '2026-11-17' }),
      settledOn(later),
    ]);
  });

  test('two identities of one person are asked once, and who is forgotten no more', async () => {
    const { plans, people, ...records } = underTest().store.records;
    const { klub } = await aNetwork({ plans, people, ...records });
    const [ana, twin] = [randomUUID(), randomUUID()];
    for (const id of [ana, twin]) {
      const identity = { platform: 'telegram', userId: id } as const;
      await people.add({ id, displayName: 'Ana', language: 'sl', identity, createdAt: now });
    }
    const [both, twins] = [
      tuesdays(klub, { personIds: [ana, twin] }),
      tuesdays(klub, { personIds: [twin], createdById: twin }),
    ];
    for (const one of [both, twins]) await plans.add(one);

    await people.addIdentity(ana, { platform: 'telegram', userId: twin }, now);
    expect((await plans.byId([klub.id], both.id))?.personIds).toEqual([ana]);
    expect(await plans.byId([klub.id], twins.id)).toMatchObject({ personIds: [ana], createdById: ana });

    await people.forget(ana, { at: now, roomId: null });
    expect((await plans.byId([klub.id], both.id))?.personIds).toEqual([]);
  });
});
