import type { ActivityRecord, AgeCounts, GenderBucket } from '../../core/activity.js';
import { happens, pickWeighted, wholeBetween, type Chance, type Weighted } from '../chance.js';

const unknownRecords = 0.16;
const knownAges = 0.7;
const bands: readonly [Weighted<string>, ...Weighted<string>[]] = [
  ['10-12', 20],
  ['13-15', 43],
  ['16-18', 25],
  ['19-24', 9],
  ['25-29', 3],
];

/** Who came, by gender as far as anybody asked. */
export function gendersOf(type: string, visits: number, chance: Chance): Pick<ActivityRecord, GenderBucket> {
  const unknown = unknownOf(visits, chance);
  const girlsHere = (girlsShares[type] ?? 0.485) + 0.3 * (chance() - 0.5);
  const heads = { girls: 0, boys: 0, nonbinary: 0, unknown };
  for (let left = visits - unknown; left > 0; left -= 1) heads[genderOf(girlsHere, chance)] += 1;

  return heads;
}

/** Their ages, where they were counted. */
export function agesOf(visits: number, chance: Chance): AgeCounts {
  if (!happens(chance, knownAges)) return {};
  const counts = new Map<string, number>();
  for (let left = visits; left > 0; left -= 1) {
    const band = pickWeighted(chance, bands);
    if (happens(chance, 0.96)) counts.set(band, (counts.get(band) ?? 0) + 1);
  }

  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** How many were there for the first time, where anybody said. */
export function newcomersOf(visits: number, chance: Chance): number | null {
  if (!happens(chance, 0.3)) return null;
  let newcomers = 0;
  for (let left = visits; left > 0; left -= 1) newcomers += happens(chance, 0.07) ? 1 : 0;

  return newcomers;
}

function unknownOf(visits: number, chance: Chance): number {
  if (!happens(chance, unknownRecords) || visits === 0) return 0;

  return happens(chance, 0.5) ? visits : wholeBetween(chance, 1, visits);
}

function genderOf(girlsHere: number, chance: Chance): 'girls' | 'boys' | 'nonbinary' {
  if (happens(chance, 0.006)) return 'nonbinary';

  return happens(chance, girlsHere) ? 'girls' : 'boys';
}

const girlsShares: Readonly<Record<string, number>> = {
  girls_group: 1.15,
  boys_group: -0.15,
  sport: 0.42,
  culture: 0.53,
  homework: 0.5,
  hangout: 0.472,
};
