import type { KeyFigures } from '../../core/ports/structure-records.js';
import type { Queries } from '../connection.js';

export async function putKeyFigures(queries: Queries, figures: KeyFigures): Promise<void> {
  const { scopeId, year, netCostCents, youngResidents } = figures;

  await queries.keyFigure.upsert({
    where: { scopeId_year: { scopeId, year } },
    create: { scopeId, year, netCostCents, youngResidents },
    update: { netCostCents, youngResidents },
  });
}

/** The earliest year first. */
export function keyFiguresOf(queries: Queries, scopeId: string): Promise<readonly KeyFigures[]> {
  return queries.keyFigure.findMany({ where: { scopeId }, orderBy: { year: 'asc' } });
}
