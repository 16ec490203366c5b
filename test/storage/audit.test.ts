import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { AuditEntry } from '../../src/core/audit.js';
import { describeEachStore } from '../support/stores.js';
import { minutesLater, now } from './cast.js';

function entry(networkId: string, differences: Partial<AuditEntry> = {}): AuditEntry {
  return {
    networkId,
    id: randomUUID(),
    actedAt: now,
    byId: 'kim',
    act: 'zone-set',
    scopeId: networkId,
    before: { zone: 'Europe/London' },
    after: { zone: 'Europe/Ljubljana' },
    ...differences,
  };
}

describeEachStore('The audit', (underTest) => {
  const audit = () => underTest().store.records.audit;

  test('an act comes back as it was kept', async () => {
    const network = randomUUID();
    const made = [
      entry(network),
      entry(network, { act: 'invited', byId: null, scopeId: null, before: null, actedAt: minutesLater(1) }),
    ];
    for (const each of made) await audit().add(each);

    expect(await audit().latest([network], 20)).toEqual([...made].reverse());
  });

  test('older acts follow, a page at a time', async () => {
    const [network, other] = [randomUUID(), randomUUID()];
    const made = ['a', 'b', 'c', 'd', 'e'].map((letter, index) =>
      entry(index === 1 ? other : network, { id: `${letter}-${network}`, actedAt: minutesLater(index >> 1) }),
    );
    for (const each of made) await audit().add(each);

    const newest = await audit().latest([network, other], 2);
    const older = await audit().latest([network, other], 20, newest[1]?.id);

    expect([...newest, ...older].map(({ id }) => id[0])).toEqual(['e', 'd', 'c', 'b', 'a']);
    expect(await audit().latest([network], 20)).toHaveLength(4);
  });

  test('an entry of another network begins no page', async () => {
    const [network, other] = [randomUUID(), randomUUID()];
    const elsewhere = entry(other, { actedAt: minutesLater(9) });
    await audit().add(elsewhere);
    await audit().add(entry(network));

    expect(await audit().latest([network], 20, elsewhere.id)).toEqual([]);
  });

  test('what was given up leaves no trace', async () => {
    const network = randomUUID();
    const given = underTest().store.transact(async (records) => {
      await records.audit.add(entry(network));
      throw new Error('given up');
    });

    await expect(given).rejects.toThrow('given up');
    expect(await audit().latest([network], 20)).toEqual([]);
  });
});
