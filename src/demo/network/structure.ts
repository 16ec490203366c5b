import { localAt } from '../../core/instant.js';
import type { Records } from '../../core/ports.js';
import type { NetworkSettings } from '../../core/structure.js';
import { chanceFrom } from '../chance.js';
import { newIdFrom } from '../ids.js';
import { centreHoliday, centreOnHoliday } from '../shape/lately.js';
import { demoCentres } from './centres.js';
import { demoNetwork, demoPeople, demoRooms } from './people.js';
import { begunAt, type DemoPlaces } from './places.js';
import { publicHolidays } from './public-holidays.js';

/** The network under its unfinished name, with its municipalities, centres, opening days and days off. */
export async function addStructure(
  { structure }: Records,
  places: DemoPlaces,
  settings: NetworkSettings,
): Promise<void> {
  const newId = newIdFrom(chanceFrom('planned', places.networkId));
  for (const scope of places.scopes) await structure.add(scope);
  await structure.setSettings(places.networkId, settings);
  await structure.addHolidays(places.networkId, publicHolidays(2020));
  for (const { name, weekdays } of demoCentres) {
    await structure.setPlanned(places.centreId(name), [
      { id: newId(begunAt), from: null, to: null, weekdays },
    ]);
  }
}

/** The people, their rooms, this year's days off and, last, the name. */
export async function finishStructure(records: Records, places: DemoPlaces, now: Date): Promise<void> {
  const year = Number(localAt(now, demoNetwork.zone).date.slice(0, 4));
  const holidays = [year - 1, year, year + 1]
    .flatMap(publicHolidays)
    .filter((date) => !date.startsWith('2020'));

  await records.structure.addHolidays(places.networkId, holidays);
  await records.structure.addHolidays(places.centreId(centreOnHoliday), centreHoliday(now));
  await addPeople(records, places);
  await addRooms(records, places);
  await addPrivateRooms(records, places);
  await records.structure.rename(places.networkId, demoNetwork.name);
}

async function addPeople({ people }: Records, places: DemoPlaces): Promise<void> {
  const newId = newIdFrom(chanceFrom('grant', places.networkId));
  for (const { userId, displayName, language, role, at } of demoPeople) {
    const id = places.personId(userId);
    const identity = { platform: 'browser', userId } as const;
    await people.add({ id, displayName, language, identity, createdAt: begunAt });
    await people.grant({
      id: newId(begunAt),
      personId: id,
      role,
      scopeId: places.scopeId(at.kind, at.name),
      grantedAt: begunAt,
      grantedById: null,
    });
  }
}

async function addRooms({ rooms }: Records, places: DemoPlaces): Promise<void> {
  const newId = newIdFrom(chanceFrom('room', places.networkId));
  for (const { address, title, at } of demoRooms) {
    const room = await rooms.seen('browser', { address, kind: 'group', title }, newId(begunAt));
    await rooms.link(room.id, places.scopeId(at.kind, at.name), places.personId('nina'), begunAt);
  }
}

/** Where they are written to unasked, also before they have said anything. */
async function addPrivateRooms({ rooms }: Records, places: DemoPlaces): Promise<void> {
  const newId = newIdFrom(chanceFrom('private room', places.networkId));
  for (const { userId, displayName } of demoPeople) {
    const seen = { address: `dm:${userId}`, kind: 'private', title: displayName } as const;
    const room = await rooms.seen('browser', seen, newId(begunAt));
    await rooms.usedBy(room.id, { platform: 'browser', userId }, begunAt);
  }
}
