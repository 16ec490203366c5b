import type { FigureRecords, KindSums, Within } from '../ports/figure-records.js';
import type { Period } from '../period.js';
import type { Records } from '../ports.js';
import type { Scope } from '../structure.js';
import { partsOf } from './parts.js';
import { addEntry, type Kinds } from './add-entry.js';

export type SumsByCentre = ReadonlyMap<string, readonly KindSums[]>;

/** By centre's id, now or as known at a moment; of sums as they stand now it is not told what kind of activity and where. */
export async function sumsByCentre(
  centres: readonly Scope[],
  { period, asOf }: { readonly period: Period; readonly asOf: Date | null },
  { figures }: Pick<Records, 'figures'>,
): Promise<SumsByCentre> {
  const within = { centreIds: centres.map(({ id }) => id), from: period.from, to: period.to };
  if (asOf === null) return summedNow(within, figures);

  const kinds = new Map<string, Kinds>();
  for await (const page of figures.entriesAt(within, asOf)) {
    for (const { centreId, record } of page) {
      const its: Kinds = kinds.get(centreId) ?? new Map<string, KindSums>();
      kinds.set(centreId, its);
      addEntry(its, record);
    }
  }

  return new Map([...kinds].map(([centreId, its]) => [centreId, [...its.values()]]));
}

/** Part by part: a kind may come several times. */
async function summedNow(within: Within, figures: FigureRecords): Promise<SumsByCentre> {
  const sums = new Map<string, readonly KindSums[]>();

  for (const part of partsOf(within, 10_000)) {
    for (const [centreId, kinds] of await figures.sumsByCentre(part)) {
      sums.set(centreId, [...(sums.get(centreId) ?? []), ...kinds]);
    }
  }

  return sums;
}
