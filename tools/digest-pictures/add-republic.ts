import type { NewActivity } from '../../src/core/ports/activity-records.js';
import type { Store } from '../../src/core/ports.js';
import type { LocalDate } from '../../src/core/calendar.js';
import { addDays } from '../../src/core/local-date.js';
import { defaultSettings } from '../../src/core/structure.js';
import { chanceFrom, happens, wholeBetween } from '../../src/demo/chance.js';
import { entryWriter } from './writer.js';

const networkId = 'republika';
const centres = 1_000;
const municipalities = 40;
const centresAtOnce = 100;
const weeks = 26;
const createdAt = new Date('2025-01-06T08:00:00Z');
const names = ['Klub Zvezda', 'MC Reka', 'MC Grad', 'Klub Kresnica', 'MC Javor', 'Klub Oblak', 'MC Vrba'];
const kinds = [
  { type: 'hangout' },
  { type: 'homework', form: 'group' },
  { type: 'sport' },
  { type: 'music', ledBy: 'together' },
] as const;

/** For how many weeks a centre has said nothing; most have. */
const silentWeeks = (n: number): number => (n % 13 === 0 ? 1 + ((n / 13) % 4) : 0);
const isAway = (n: number): boolean => n % 50 === 1;
const idOf = (n: number): string => `${networkId}-${n}`;

/** A network of 1,000 centres with half a year behind it, and the same half year a year ago; answers its id. */
export async function addRepublic(store: Store, monday: LocalDate): Promise<string> {
  await addPlaces(store, monday);
  await store.records.activities.addMany([...entries(monday)]);

  return networkId;
}

async function addPlaces(store: Store, monday: LocalDate): Promise<void> {
  const inherited = { networkId, language: null, zone: null, createdAt };
  await store.transact(async ({ structure }) => {
    await structure.add({
      ...inherited,
      id: networkId,
      kind: 'network',
      parentId: null,
      name: 'Mreža Republika',
      language: 'en',
      zone: 'Europe/Ljubljana',
    });
    await structure.setSettings(networkId, defaultSettings);
    for (let n = 0; n < municipalities; n += 1) {
      const town = {
        id: `town-${n}`,
        kind: 'municipality',
        parentId: networkId,
        name: `Občina ${n + 1}`,
      } as const;
      await structure.add({ ...inherited, ...town });
    }
  });

  for (let first = 0; first < centres; first += centresAtOnce) {
    await store.transact(async ({ structure }) => {
      for (let n = first; n < first + centresAtOnce; n += 1) {
        const name = `${names[n % names.length] ?? ''} ${n + 1}`;
        const parentId = `town-${n % municipalities}`;
        await structure.add({ ...inherited, id: idOf(n), kind: 'centre', parentId, name });
        await structure.setPlanned(idOf(n), [
          { id: `${idOf(n)}-usual`, from: null, to: null, weekdays: [1, 2, 3, 4, 5] },
        ]);
        if (isAway(n)) await structure.addHolidays(idOf(n), datesFrom(monday, 7));
      }
    });
  }
}

/** The last two weeks and the same week a year ago in full; of those before, as many heads in fewer entries. */
function* entries(monday: LocalDate): Generator<NewActivity> {
  const chance = chanceFrom('republic');
  const write = entryWriter(networkId);

  for (let week = 0; week < weeks; week += 1) {
    for (const [begins, isThisYear] of [
      [addDays(monday, -7 * week), true],
      [addDays(monday, -7 * week - 364), false],
    ] as const) {
      const isFull = week === 0 || (week === 1 && isThisYear);
      for (let n = 0; n < centres; n += 1) {
        if (isThisYear && (week < silentWeeks(n) || (week === 0 && isAway(n)))) continue;
        // Of older weeks a quarter of the centres, and those that are silent now, in one large entry each.
        if (!isFull && n % 4 > 0 && silentWeeks(n) === 0) continue;
        const crowd = (isFull ? 1 : 10) * (isThisYear ? 1.06 : 1);
        for (const [day, kind] of kinds.slice(0, isFull ? 4 : 1).entries()) {
          if (isFull && happens(chance, 0.12 * day)) continue;
          yield write(idOf(n), {
            ...kind,
            date: addDays(begins, day),
            girls: Math.round(wholeBetween(chance, 4, 12) * crowd),
            boys: Math.round(wholeBetween(chance, 4, 13) * crowd),
            volunteers: wholeBetween(chance, 0, 2),
            ...(day === 3 && happens(chance, 0.4) && { ledBy: 'youth' }),
          });
        }
      }
    }
  }

  // What came late, after the digest of the week before had gone out.
  const late = new Date(`${addDays(monday, 3)}T17:00:00Z`);
  for (let n = 5; n < centres; n += 71) {
    yield write(idOf(n), { date: addDays(monday, -4), type: 'sport', girls: 9, boys: 11 }, late);
  }
}

function datesFrom(first: LocalDate, days: number): readonly LocalDate[] {
  return Array.from({ length: days }, (_, day) => addDays(first, day));
}
