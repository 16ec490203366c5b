import type { Within } from '../../core/ports/figure-records.js';

/** As the condition of a query. */
export function there({ centreIds, from, to }: Within): {
  readonly centreId: { in: string[] };
  readonly onDate: { gte: string; lte: string };
} {
  return { centreId: { in: [...centreIds] }, onDate: { gte: from, lte: to } };
}
