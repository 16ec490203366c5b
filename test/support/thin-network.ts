import fc from 'fast-check';
import { genderBuckets, visitsOf, type GenderBucket } from '../../src/core/activity.js';
import type { NewActivity } from '../../src/core/ports/activity-records.js';
import type { Heads } from './attack.js';
import { openChat, type Chat } from './chat.js';
import { linked } from './weeks.js';

/** An entry of a network of three centres in November 2026. */
export type ThinEntry = Heads & { readonly centre: number; readonly day: number };

export const thinNetworks: fc.Arbitrary<readonly ThinEntry[]> = fc.array(
  fc
    .record({
      centre: fc.nat({ max: 2 }),
      day: fc.nat({ max: 27 }),
      girls: fc.nat({ max: 60 }),
      boys: fc.nat({ max: 60 }),
      nonbinary: fc.constantFrom(0, 0, 0, 1, 2),
      unknown: fc.constantFrom(0, 0, 3, 6),
      younger: fc.constantFrom(0, 3, 20, 45),
      older: fc.constantFrom(0, 1, 8, 200),
    })
    .map(({ younger, older, ...entry }) => {
      const visits = visitsOf(entry);
      const first = Math.min(younger, visits);

      return { ...entry, ages: { '13-15': first, '16-18': Math.min(older, visits - first) } };
    }),
  { minLength: 14, maxLength: 24 },
);

const centres = ['lipa', 'reka', 'sova'] as const;
export const places: Readonly<Record<string, readonly number[]>> = {
  'Klub Lipa': [0],
  'MC Reka': [1],
  'MC Sova': [2],
  Celje: [0, 1],
  'Mreža Hrast': [0, 1, 2],
};
/** Four whole weeks, and the month that they are all of but for a Sunday and a Monday on which nothing was. */
export const periods: Readonly<Record<string, readonly [first: number, last: number]>> = {
  '2026-W45': [0, 6],
  '2026-W46': [7, 13],
  '2026-W47': [14, 20],
  '2026-W48': [21, 27],
  '2026-11': [0, 27],
};

export async function withEntries(drawn: readonly ThinEntry[]): Promise<Chat> {
  const chat = await openChat();
  const { structure, activities } = chat.store.records;
  const own = {
    networkId: 'network',
    language: null,
    zone: null,
    createdAt: new Date('2026-01-01T08:00:00Z'),
  };
  await structure.add({ ...own, id: 'koper', kind: 'municipality', name: 'Koper', parentId: 'network' });
  await structure.add({ ...own, id: 'sova', kind: 'centre', name: 'MC Sova', parentId: 'koper' });
  await activities.addMany(drawn.map(activityOf));
  await linked(chat, 'council', 'network');
  chat.at('2026-11-30T08:00:00Z');

  return chat;
}

function activityOf({ centre, day, ages, ...entry }: ThinEntry, number: number): NewActivity {
  const date = new Date(Date.UTC(2026, 10, 2 + day)).toISOString().slice(0, 10);
  const heads = Object.fromEntries(genderBuckets.map((bucket) => [bucket, entry[bucket]]));

  return {
    centreId: centres[centre] ?? 'lipa',
    id: `e${number}`,
    networkId: 'network',
    code: `CODE${number}`,
    record: {
      ...{ date, start: '16:00', durationMin: 60, type: 'sport', form: 'open', setting: 'in_house' },
      ...{ title: null, note: null, ages, newcomers: null, volunteers: 0, volunteerMin: 0 },
      ...{ ledBy: 'staff', youthLeaders: null },
      ...(heads as Record<GenderBucket, number>),
    },
    ...{ loggedAt: new Date(`${date}T18:00:00Z`), loggedAtGiven: true, delayMin: 0 },
    ...{ loggedById: null, loggedByLabel: null, roomId: null },
  };
}

/** The numbers of the entries that are in a place and period. */
export function thereOf(drawn: readonly ThinEntry[], place: string, period: string): readonly number[] {
  const [first, last] = periods[period] ?? [0, -1];

  return [...drawn.entries()].flatMap(([number, { centre, day }]) =>
    places[place]?.includes(centre) && day >= first && day <= last ? [number] : [],
  );
}
