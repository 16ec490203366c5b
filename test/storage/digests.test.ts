import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { computeDigest } from '../../src/core/digests/compute-digest.js';
import type { Digest } from '../../src/core/digests/digest.js';
import { digestJson } from '../../src/core/digests/digest-json.js';
import { readPeriod } from '../../src/core/period.js';
import type { Scope } from '../../src/core/structure.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, evening, logged } from './cast.js';

const monday = new Date('2026-11-23T08:00:00Z');
const mondayBefore = new Date('2026-11-16T08:00:00Z');

describeEachStore('Digests', (underTest) => {
  const records = () => underTest().store.records;

  function compute(scope: Scope, name = '2026-W47', asOf: Date | null = monday): Promise<Digest> {
    const period = readPeriod(name, '2026-11-23');
    if (!period) throw new Error(`${name} is no period.`);
    return computeDigest({ scope, period, now: monday, asOf }, records());
  }

  /** An evening of each week: 23 visits in this one, 23 in the one before, and a late one of that, entered on its Tuesday. */
  async function aNetworkAtWork() {
    const places = await aNetwork(records());
    for (const { id } of [places.klub, places.zaric]) {
      const days = { id: randomUUID(), from: null, to: null, weekdays: [1, 2, 3, 4, 5] };
      await records().structure.setPlanned(id, [days]);
    }
    const at = (scope: Scope, date: string, loggedAt: string) =>
      records().activities.add(logged(scope, { record: { ...evening, date }, loggedAt: new Date(loggedAt) }));
    await at(places.klub, '2026-11-20', '2026-11-20T18:00:00Z');
    await at(places.klub, '2026-11-12', '2026-11-12T18:00:00Z');
    await at(places.zaric, '2026-11-13', '2026-11-17T18:00:00Z');

    return places;
  }

  test('a digest sets its week beside the one before, and names who is silent and for how long', async () => {
    const { network } = await aNetworkAtWork();
    const digest = await compute(network);

    expect(digest.indicators.visits).toMatchObject({ value: 23 });
    expect(digest.before).toMatchObject({ period: { name: '2026-W46' }, values: { visits: 46 } });
    expect(digest.lastYear).toMatchObject({ period: { name: '2025-W47' }, values: { visits: 0 } });
    expect(digest.reporting).toEqual({ centres: 1, of: 2 });
    expect(digest.missing).toMatchObject([{ centre: 'Žarič', days: 10 }]);
    expect(digest.mostTypes).toMatchObject([{ names: { en: 'hanging out' }, activities: 1 }]);
  });

  test('what came after the digest before is a correction of it', async () => {
    const { network } = await aNetworkAtWork();

    expect((await compute(network)).corrected).toMatchObject([
      { period: { name: '2026-W46' }, indicator: 'activities', was: 1, now: 2, centres: ['Žarič'] },
      { period: { name: '2026-W46' }, indicator: 'visits', was: 23, now: 46, centres: ['Žarič'] },
      { period: { name: '2026-W46' }, indicator: 'volunteers', was: 2, now: 4, centres: ['Žarič'] },
    ]);
    expect((await compute(network, '2026-W46', mondayBefore)).corrected).toEqual([]);
  });

  test('a kept digest stays as it was, and later ones correct what it knew', async () => {
    const { network } = await aNetworkAtWork();
    const late = await compute(network, '2026-W46');
    await records().digests.keep(randomUUID(), late);

    expect(await records().digests.latest(network.id, '2026-W46')).toEqual(late);
    expect(await records().digests.latest(network.id, '2026-W45')).toBeUndefined();
    expect((await compute(network)).corrected).toEqual([]);
  });

  test('as others read it, small cells are hidden', async () => {
    const { network, klub } = await aNetwork(records());
    await records().activities.add(logged(klub, { record: { ...evening, nonbinary: 2 } }));
    const json = digestJson(await compute(network));

    expect(json).toMatchObject({ scope: 'Mreža', week: '2026-W47', as_of: '2026-11-23T08:00:00.000Z' });
    expect(json).toMatchObject({
      before: { visits: 0 },
      last_year: { visits: 0 },
      missing: [],
      corrected: [],
    });
    expect(json.indicators['gender_split']).toMatchObject({
      girls: { numerator: 12 },
      boys: { value: null, hidden: true },
      nonbinary: { value: null, hidden: true },
    });
  });

  test('week 53 has no week of its number in most years', async () => {
    const { network } = await aNetwork(records());

    expect((await compute(network, '2026-W53', null)).lastYear).toBeNull();
  });
});
