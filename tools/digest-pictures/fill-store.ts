import type { Records, Store } from '../../src/core/ports.js';
import type { Scope } from '../../src/core/structure.js';
import { loadDemo } from '../../src/demo/load-demo.js';
import { addHistory } from './add-history.js';
import { addRepublic } from './add-republic.js';
import { addWeek } from './add-week.js';
import { orderIn } from './order.js';
import { placesOf } from './places-of.js';
import { addressOf, scenes } from './scenes.js';
import { entryWriter } from './writer.js';

/** When they are due: the Monday after week 47. */
export const dueAt = new Date('2026-11-23T08:00:00Z');

/** Of the week that is told. */
const monday = '2026-11-16';
const loadedAt = new Date('2026-11-23T07:30:00Z');
const grantedAt = new Date('2026-11-20T12:00:00Z');

/** The demo's network in six sorts of weeks, a republic's beside it, and rooms that have ordered their digests. */
export async function fillStore(store: Store): Promise<void> {
  await loadDemo(store, { now: loadedAt, seed: 2020 });
  const placeOf = await placesOf(store);
  const write = entryWriter(placeOf('network', 'Mreža Lipa').id);
  await addHistory(store, monday, write, (centre) => placeOf('centre', centre).id);
  const republic = await addRepublic(store, monday);
  await store.transact(async (records) => {
    await addPeople(republic, placeOf('centre', 'MC Reka'), records);
    await addWeek(placeOf, write, records);
  });
  const everywhere = await placesOf(store);
  await store.transact(async (records) => {
    for (const scene of scenes) {
      const { kind, name } = scene.place;
      await orderIn('browser', addressOf(scene), scene, everywhere(kind, name), records);
    }
  });
}

/** Kim runs the republic, Elin helps out at another centre, and Marko reads English. */
async function addPeople(republic: string, another: Scope, { people }: Records): Promise<void> {
  const identity = { platform: 'browser', userId: 'kim' } as const;
  await people.add({ id: 'kim', displayName: 'Kim', language: 'en', identity, createdAt: grantedAt });
  const granted = { grantedAt, grantedById: null };
  await people.grant({ ...granted, id: 'kim-admin', personId: 'kim', role: 'admin', scopeId: republic });
  const marko = await people.byIdentity({ platform: 'browser', userId: 'marko' });
  const elin = await people.byIdentity({ platform: 'browser', userId: 'elin' });
  if (!elin || !marko) throw new Error('The demo has no Elin or no Marko.');
  await people.grant({
    ...granted,
    id: 'elin-worker',
    personId: elin.id,
    role: 'worker',
    scopeId: another.id,
  });
  await people.setLanguage(marko.id, 'en');
}
