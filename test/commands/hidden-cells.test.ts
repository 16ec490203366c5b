import fc from 'fast-check';
import { expect, test } from 'vitest';
import { genderBuckets, visitsOf, type GenderBucket } from '../../src/core/activity.js';
import type { SharesSeen } from '../../src/core/figures/shares-seen.js';
import type { NewActivity } from '../../src/core/ports/activity-records.js';
import {
  bands,
  isToldWhole,
  nameOf,
  partsOf,
  threshold,
  worked,
  type Heads,
  type Table,
} from '../support/attack.js';
import { openChat, type Chat, type Heard } from '../support/chat.js';
import { linked } from '../support/weeks.js';

type Entry = Heads & { readonly centre: number; readonly day: number };

const drawnNetworks: fc.Arbitrary<readonly Entry[]> = fc.array(
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
const places: Readonly<Record<string, readonly number[]>> = {
  'Klub Lipa': [0],
  'MC Reka': [1],
  'MC Sova': [2],
  Celje: [0, 1],
  'Mreža Hrast': [0, 1, 2],
};
/** Four whole weeks, and the month that they are all of but for a Sunday and a Monday on which nothing was. */
const periods: Readonly<Record<string, readonly [first: number, last: number]>> = {
  '2026-W45': [0, 6],
  '2026-W46': [7, 13],
  '2026-W47': [14, 20],
  '2026-W48': [21, 27],
  '2026-11': [0, 27],
};

async function withEntries(drawn: readonly Entry[]): Promise<Chat> {
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

function activityOf({ centre, day, ages, ...entry }: Entry, number: number): NewActivity {
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

const genderSaid = { girls: 'girls', boys: 'boys', nonbinary: 'non-binary', unknown: 'unknown' } as const;

/** What a reader takes from the words. */
function genderIn(text: string): SharesSeen {
  const line = text.split('\n').find((each) => /(?:girls|boys) [\d.]+%/u.test(each)) ?? '';

  return sharesIn(line, text, (bucket) => `${genderSaid[bucket as GenderBucket]} `, genderBuckets);
}

function agesIn(text: string): SharesSeen {
  const [, after = ''] = text.split('By age');
  const line = after.split('\n').find((each) => /: [\d.]+%/u.test(each)) ?? '';
  const saying = (bucket: string) => `${bucket === 'unknown' ? 'age unknown' : bucket.replace('-', '–')}: `;

  return sharesIn(line, after, saying, [...bands, 'unknown']);
}

function sharesIn(
  line: string,
  near: string,
  saying: (bucket: string) => string,
  buckets: readonly string[],
): SharesSeen {
  const percentOf = (said: string) => new RegExp(`(?:^|· )${said}(?<percent>[\\d.]+)%`, 'u').exec(line);
  const shares = buckets.flatMap((bucket) => {
    const percent = percentOf(saying(bucket))?.groups?.['percent'];
    return percent === undefined ? [] : [{ bucket, percent: Number(percent) }];
  });
  if (shares.length === 0) return { kind: 'untold', because: 'few' };
  const rest = percentOf('the rest ')?.groups?.['percent'];
  const step = /in steps of (?<step>\d+)%/iu.exec(near)?.groups?.['step'];

  return { kind: 'coarse', step: Number(step ?? 1), shares, rest: rest === undefined ? null : Number(rest) };
}

/** Every answer that says something by gender or by age of these places and periods. */
async function tablesTold(chat: Chat, drawn: readonly Entry[]): Promise<readonly Table[]> {
  const tables: Table[] = [];

  for (const [place, its] of Object.entries(places)) {
    for (const [period, [first, last]] of Object.entries(periods)) {
      const there = [...drawn.entries()].flatMap(([number, { centre, day }]) =>
        its.includes(centre) && day >= first && day <= last ? [number] : [],
      );
      const overview = await chat.say('kim', `/stats ${period} ${place}`);
      const digest = await chat.say('kim', `/digest now ${place} ${period}`, 'council');
      if (there.length === 0) continue;
      const parts = await chat.press('kim', 'Gender and age', overview);
      const [byGender = ''] = parts.text.split('By age');
      const untold = { kind: 'untold', because: 'few' } as const;

      tables.push(
        { there, gender: genderIn(overview.text), ages: untold },
        { there, gender: genderIn(digest.text), ages: untold },
        { there, gender: genderIn(byGender), ages: agesIn(parts.text) },
      );
      expect(drawnShares(parts, byGender)).toEqual(genderIn(byGender));
    }
  }

  return tables;
}

/** The same of its picture, in which nothing may stand that the words don't say. */
function drawnShares({ answers }: Heard, near: string): SharesSeen {
  const chart = answers.flatMap(({ message }) => (message.chart ? [message.chart] : []))[0];
  if (!chart || chart.chart.kind !== 'bars') return { kind: 'untold', because: 'few' };
  const line = chart.chart.bars.map(({ label, said }) => `${label} ${said}`).join(' · ');

  return sharesIn(
    line.replace('not shown', 'the rest'),
    near,
    (bucket) => `${genderSaid[bucket as GenderBucket]} `,
    genderBuckets,
  );
}

test.each(fc.sample(drawnNetworks, { numRuns: 2, seed: 81 }).map((drawn, number) => ({ drawn, number })))(
  'no small part comes back out of all that is told of network $number',
  { timeout: 120_000 },
  async ({ drawn }) => {
    const chat = await withEntries(drawn);
    const tables = await tablesTold(chat, drawn);
    const known = worked(drawn, tables);
    const told = (of: 'gender' | 'ages') => tables.filter((table) => table[of].kind === 'coarse');

    expect(told('gender').length).toBeGreaterThan(10);
    expect(told('ages').length).toBeGreaterThan(3);
    for (const [number, entry] of drawn.entries()) {
      if (isToldWhole(entry)) continue;
      for (const [part, count] of Object.entries(partsOf(entry))) {
        const { least = 0, most = 0 } = known.get(nameOf(number, part)) ?? {};
        if (count > 0 && count < threshold) expect(most, nameOf(number, part)).toBeGreaterThan(least);
      }
    }
    expect(chat.defects).toEqual([]);
  },
);
