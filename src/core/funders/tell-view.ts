import type { FiguresAsked } from '../figures/compute-figures.js';
import type { FiguresSeen } from '../figures/figures-seen.js';
import { sumsByCentre } from '../figures/sums-by-centre.js';
import { sumsIn } from '../figures/sums-in.js';
import type { FigureSources } from '../ports/figure-records.js';
import { dateAt } from '../today.js';
import { dataValueSet } from './data-value-set.js';
import { dhis2Period } from './dhis2-period.js';
import type { Grouped } from './groups.js';
import type { funderViews } from './index.js';
import { orgUnits } from './org-units.js';
import { quartersIn } from './quarters-in.js';
import { tellTables } from './tell-tables.js';
import type { ViewTold } from './view-told.js';

type FunderView = (typeof funderViews)[number];
type Asked = Pick<FiguresAsked, 'scope' | 'period' | 'asOf' | 'now'>;

/** A view beside figures of the same moment, from the sums they are made of. */
export async function tellView(
  view: FunderView,
  seen: FiguresSeen,
  asked: Asked,
  sources: FigureSources,
): Promise<ViewTold> {
  const { key } = view;
  const { figures } = seen;

  switch (view.kind) {
    case 'tables': {
      const grouped = await groupedOf(asked, sources);
      return { kind: 'tables', key, figures, tables: tellTables(view.tables, seen, grouped) };
    }
    case 'data-values': {
      const period = dhis2Period(asked.period);
      if (period === null) return { kind: 'no-such-period', key, figures };

      const sums = await sumsByCentre(figures.reporting.centres, asked, sources);
      const places = orgUnits(await sources.structure.within(asked.scope.networkId));
      const told = { figures, sums, orgUnits: places, period };
      return { kind: 'data-values', key, figures, values: dataValueSet(view.mapping, told) };
    }
  }
}

/** Quarter by quarter, which together are the period as far as it has come. */
async function groupedOf({ scope, period, asOf, now }: Asked, sources: FigureSources): Promise<Grouped> {
  const places = await sources.structure.within(scope.id);
  const centres = places.filter(({ kind }) => kind === 'centre');
  const today = dateAt(asOf ?? now, scope.zone);
  const quarters = [];
  for (const quarter of quartersIn(period).filter(({ from }) => from <= today)) {
    const kinds = await sumsIn(centres, { period: quarter, asOf }, sources.figures);
    quarters.push({ period: quarter, kinds });
  }

  const ahead = quartersIn(period).filter(({ from }) => from > today);

  return { quarters, ahead, vocabulary: await sources.structure.vocabulary(scope.networkId) };
}
