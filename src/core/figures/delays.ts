import type { FigureRecords, Within } from '../ports/figure-records.js';
import { daysBetween } from '../local-date.js';
import { partsOf } from './parts.js';
import { delayMsOf, type ZoneOf } from './delay-of.js';

/** How late entries came: counted by the whole minute, and to the millisecond where that decides. */
export interface Delays {
  readonly byMinute: ReadonlyMap<number, number>;
  /** Those of these minutes, in no order. */
  readonly exactly: (delaysMin: readonly number[]) => Promise<readonly number[]>;
}

const entriesAtOnce = 30_000;

/** From the store, which looks at each of so many entries. */
export async function delaysNow(
  figures: FigureRecords,
  within: Within,
  entries: number,
  zoneOf: ZoneOf,
): Promise<Delays> {
  const centreDays = within.centreIds.length * (daysBetween(within.from, within.to) + 1);
  const pieces = Math.max(1, Math.ceil(entries / entriesAtOnce));
  const parts = [...partsOf(within, Math.ceil(centreDays / pieces))];
  const byMinute = new Map<number, number>();

  for (const part of parts) {
    for (const { delayMin, entries: more } of await figures.delays(part)) {
      byMinute.set(delayMin, (byMinute.get(delayMin) ?? 0) + more);
    }
  }

  return {
    byMinute,
    async exactly(delaysMin) {
      const delays: number[] = [];
      for (const part of delaysMin.length === 0 ? [] : parts) {
        const entriesOfPart = await figures.delayedBy(part, delaysMin);
        for (const entry of entriesOfPart) delays.push(delayMsOf(entry, zoneOf));
      }

      return delays;
    },
  };
}

/** From entries looked at one by one. */
export function delaysThen(): Delays & { readonly add: (delayMs: number) => void } {
  const byMinute = new Map<number, number>();
  const ofMinute = new Map<number, number[]>();

  return {
    byMinute,
    exactly: (delaysMin) => Promise.resolve(delaysMin.flatMap((minute) => ofMinute.get(minute) ?? [])),
    add(delayMs) {
      const minute = Math.floor(delayMs / 60_000);
      const alike = ofMinute.get(minute);
      byMinute.set(minute, (byMinute.get(minute) ?? 0) + 1);
      if (alike) alike.push(delayMs);
      else ofMinute.set(minute, [delayMs]);
    },
  };
}
