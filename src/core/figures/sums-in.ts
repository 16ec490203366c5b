import type { Period } from '../period.js';
import type { FigureRecords, KindSums } from '../ports/figure-records.js';
import type { Scope } from '../structure.js';
import { addEntry, addSums, type Kinds } from './add-entry.js';
import { partsOf } from './parts.js';

/** The sums of a period alone, now or as known at a moment. */
export async function sumsIn(
  centres: readonly Scope[],
  { period: { from, to }, asOf }: { readonly period: Period; readonly asOf: Date | null },
  figures: FigureRecords,
): Promise<readonly KindSums[]> {
  const within = { centreIds: centres.map(({ id }) => id), from, to };
  const kinds: Kinds = new Map();

  if (asOf === null) {
    for (const part of partsOf(within, 1_200)) {
      for (const sums of await figures.sums(part)) addSums(kinds, sums);
    }
  } else {
    for await (const page of figures.entriesAt(within, asOf)) {
      for (const { record } of page) addEntry(kinds, record);
    }
  }

  return [...kinds.values()];
}
