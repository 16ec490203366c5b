import { genderBuckets, visitsOf, type AgeCounts, type GenderBucket } from '../../src/core/activity.js';
import type { SharesSeen } from '../../src/core/figures/shares-seen.js';
import { narrowed, type Bounds, type Told } from './narrow.js';

export const threshold = 5;
export const bands = ['13-15', '16-18'] as const;

export type Heads = Readonly<Record<GenderBucket, number>> & { readonly ages: AgeCounts };

/** What was told of the entries of these numbers together. */
export interface Table {
  readonly there: readonly number[];
  readonly gender: SharesSeen;
  readonly ages: SharesSeen;
}

/** Every part of an entry, by gender and by age. */
export function partsOf(heads: Heads): Readonly<Record<string, number>> {
  return { ...gendersOf(heads), ...agesOf(heads) };
}

/** Whether somebody above the centre is told this entry's parts. */
export function isToldWhole(heads: Heads): boolean {
  return Object.values(partsOf(heads)).every((count) => count === 0 || count >= threshold);
}

/**
 * What somebody can know of each part of each entry who knows all tables, all totals, the entries that are told whole, and the rule
 * by which the others are not.
 */
export function worked(all: readonly Heads[], tables: readonly Table[]): ReadonlyMap<string, Bounds> {
  const unknowns = new Map<string, Bounds>();
  const told: Told[] = [];

  for (const [number, heads] of all.entries()) {
    const visits = visitsOf(heads);
    for (const parts of [gendersOf(heads), agesOf(heads)]) {
      for (const [part, count] of Object.entries(parts)) {
        const known = isToldWhole(heads);
        unknowns.set(nameOf(number, part), { least: known ? count : 0, most: known ? count : visits });
      }
      const of = Object.keys(parts).map((part) => nameOf(number, part));
      told.push({ of, least: visits, most: visits });
    }
  }

  let known: ReadonlyMap<string, Bounds> = unknowns;
  // Bands are shares of the visits of known age, of which more is known once parts are.
  for (let round = 0; round < 3; round += 1) {
    known = narrowed(known, [...told, ...tables.flatMap((table) => toldBy(table, all, known))]);
  }

  return known;
}

export function nameOf(number: number, part: string): string {
  return `${number} ${part}`;
}

function toldBy(
  { there, gender, ages }: Table,
  all: readonly Heads[],
  known: ReadonlyMap<string, Bounds>,
): readonly Told[] {
  const visits = there.reduce((sum, number) => sum + visitsOf(all[number] ?? nobody), 0);
  const whole = { least: visits, most: visits };
  const unknown = sumOf(there, 'age unknown', known);
  const ofKnownAge = {
    least: Math.max(0, visits - unknown.most),
    most: Math.max(0, visits - unknown.least),
  };

  return [
    ...genderBuckets.flatMap((bucket) => boundsBy(gender, bucket, { there, part: bucket, of: whole })),
    ...bands.flatMap((band) => boundsBy(ages, band, { there, part: band, of: ofKnownAge })),
    ...boundsBy(ages, 'unknown', { there, part: 'age unknown', of: whole }),
  ];
}

interface Share {
  readonly there: readonly number[];
  readonly part: string;
  readonly of: Bounds;
}

/** A share that isn't told is below half a step, or what the told ones may leave of all. */
function boundsBy(seen: SharesSeen, bucket: string, { there, part, of }: Share): readonly Told[] {
  if (seen.kind !== 'coarse') return [];
  const share = seen.shares.find((each) => each.bucket === bucket)?.percent;
  if (share === undefined && seen.rest !== null) return [];
  const half = seen.step / 2;
  const ofAll = seen.shares.filter((each) => each.bucket !== 'unknown' || part === bucket);
  const left = ofAll.reduce((sum, { percent }) => sum - percent + half, 100);
  const [least, most] = share === undefined ? [0, Math.max(half, left)] : [share - half, share + half];

  return [
    {
      of: there.map((number) => nameOf(number, part)),
      least: (Math.max(0, least) * of.least) / 100,
      most: (most * of.most) / 100,
    },
  ];
}

const nobody: Heads = { girls: 0, boys: 0, nonbinary: 0, unknown: 0, ages: {} };

function sumOf(there: readonly number[], part: string, known: ReadonlyMap<string, Bounds>): Bounds {
  const bounds = there.map((number) => known.get(nameOf(number, part)) ?? { least: 0, most: 0 });

  return {
    least: bounds.reduce((sum, { least }) => sum + least, 0),
    most: bounds.reduce((sum, { most }) => sum + most, 0),
  };
}

function gendersOf(heads: Heads): Readonly<Record<string, number>> {
  return Object.fromEntries(genderBuckets.map((bucket) => [bucket, heads[bucket]]));
}

function agesOf(heads: Heads): Readonly<Record<string, number>> {
  const counts = bands.map((band) => heads.ages[band] ?? 0);
  const known = counts.reduce((sum, count) => sum + count, 0);

  return {
    ...Object.fromEntries(bands.map((band, place) => [band, counts[place] ?? 0])),
    'age unknown': visitsOf(heads) - known,
  };
}
