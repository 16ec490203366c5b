import { addMinutes } from 'date-fns';
import { expect, test } from 'vitest';
import { run, type Child } from '../storage/children/run.js';
import { aDelivery, aGroup } from '../storage/unasked-cast.js';
import { eventually } from '../support/program/eventually.js';
import { describeEachStore } from '../support/stores.js';

const many = 60;
// Starting several processes takes its time on a busy machine.
const patiently = { timeout: 120_000 };

describeEachStore('Processes that deliver', (underTest) => {
  test('two at once and one killed send each once, or say that it is uncertain', patiently, async () => {
    const { url } = underTest();
    const { deliveries } = underTest().store.records;
    const keys = await manyDue();
    const noneWaits = (minutesAhead: number) => async () =>
      (await deliveries.waiting(addMinutes(new Date(), minutesAhead), 1)).length === 0;

    const [doomed, other] = await Promise.all([delivering(url, 'doomed'), delivering(url, 'other')]);
    await eventually('some deliveries', () => doomed.posted.length > 5);
    await doomed.kill();
    await eventually('all that is free', noneWaits(0));
    await other.kill();
    const next = await delivering(url, 'next', 10);
    await eventually('all that was left', noneWaits(30));
    await next.kill();

    const posted = [doomed, other, next].flatMap((one) => one.posted);
    const uncertain = (await deliveries.undelivered({}, many)).map(({ key }) => key);
    expect(posted.toSorted()).toEqual([...new Set(posted)].toSorted());
    expect([...new Set([...posted, ...uncertain])].toSorted()).toEqual(keys.toSorted());
  });

  async function manyDue(): Promise<readonly string[]> {
    const { records } = underTest().store;
    const rooms = await Promise.all(Array.from({ length: many }, () => aGroup(records)));
    const due = rooms.map(({ id }) => aDelivery({ kind: 'room', roomId: id }));
    await records.deliveries.add(due);

    return due.map(({ key }) => key);
  }
});

interface Delivering {
  /** The keys that it posted. */
  readonly posted: readonly string[];
  readonly kill: () => Promise<void>;
}

/** A process that delivers, with a clock that may be ahead. */
async function delivering(url: string, holder: string, minutesAhead = 0): Promise<Delivering> {
  const child = run('deliver', url, holder, `${minutesAhead}`);
  const posted: string[] = [];
  await child.line();
  child.say('go');
  const read = readAll(child, posted);

  return {
    posted,
    async kill() {
      await child.kill();
      await read;
    },
  };
}

async function readAll(child: Child, into: string[]): Promise<void> {
  try {
    for (;;) into.push(await child.line());
  } catch {
    // It ended.
  }
}
