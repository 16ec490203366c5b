import { computeFiguresFrom, type FiguresAsked } from '../figures/compute-figures.js';
import { sumsByCentre } from '../figures/sums-by-centre.js';
import type { Records } from '../ports.js';
import { dataValueSet, type DataValueSet } from './data-value-set.js';
import { dhis2Period } from './dhis2-period.js';
import type { Dhis2Mapping } from './dhis2-mapping.js';
import { orgUnits } from './org-units.js';

/** Everything from one moment of the store; null for a span of days, which DHIS2 has no name for. */
export async function tellDataValues(
  mapping: Dhis2Mapping,
  asked: FiguresAsked,
  { figures: records }: Pick<Records, 'figures'>,
): Promise<DataValueSet | null> {
  const period = dhis2Period(asked.period);
  if (period === null) return null;

  return records.atOneMoment(async (sources) => {
    const figures = await computeFiguresFrom(asked, sources);
    const sums = await sumsByCentre(figures.reporting.centres, asked, sources);
    const places = await sources.structure.within(asked.scope.networkId);

    return dataValueSet(mapping, { figures, sums, orgUnits: orgUnits(places), period });
  });
}
