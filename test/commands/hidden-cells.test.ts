import fc from 'fast-check';
import { expect, test } from 'vitest';
import { genderBuckets, type GenderBucket } from '../../src/core/activity.js';
import type { SharesSeen } from '../../src/core/figures/shares-seen.js';
import { bands, isToldWhole, nameOf, partsOf, threshold, worked, type Table } from '../support/attack.js';
import type { Chat, Heard } from '../support/chat.js';
import {
  periods,
  places,
  thereOf,
  thinNetworks,
  withEntries,
  type ThinEntry,
} from '../support/thin-network.js';

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
async function tablesTold(chat: Chat, drawn: readonly ThinEntry[]): Promise<readonly Table[]> {
  const tables: Table[] = [];

  for (const place of Object.keys(places)) {
    for (const period of Object.keys(periods)) {
      const there = thereOf(drawn, place, period);
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

test.each(fc.sample(thinNetworks, { numRuns: 2, seed: 81 }).map((drawn, number) => ({ drawn, number })))(
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
