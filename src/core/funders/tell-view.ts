import { computeFiguresFrom, type FiguresAsked } from '../figures/compute-figures.js';
import { seenFromAbove, seenWithin, type FiguresSeen } from '../figures/figures-seen.js';
import { sumsByCentre } from '../figures/sums-by-centre.js';
import { sumsIn } from '../figures/sums-in.js';
import type { FigureSources } from '../ports/figure-records.js';
import type { Records } from '../ports.js';
import { dataValueSet } from './data-value-set.js';
import { dhis2Period } from './dhis2-period.js';
import type { Grouped } from './groups.js';
import type { funderViews } from './index.js';
import { orgUnits } from './org-units.js';
import { quartersIn } from './quarters-in.js';
import { tellTables } from './tell-tables.js';
import type { ViewTold } from './view-told.js';

type FunderView = (typeof funderViews)[number];

export interface ViewAsked extends FiguresAsked {
  /** For the centre itself; from above, small cells and what would tell them are hidden. */
  readonly isExact: boolean;
}

/** The tables or values of a view, all from one moment of the store and from the sums that `/stats` is made of. */
export function tellView(
  view: FunderView,
  asked: ViewAsked,
  { figures }: Pick<Records, 'figures'>,
): Promise<ViewTold> {
  return figures.atOneMoment((sources) => tellViewFrom(view, asked, sources));
}

async function tellViewFrom(view: FunderView, asked: ViewAsked, sources: FigureSources): Promise<ViewTold> {
  const seen = await figuresSeen(asked, sources);
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
      return {
        kind: 'data-values',
        key,
        figures,
        values: dataValueSet(view.mapping, { figures, sums, orgUnits: places, period }),
      };
    }
  }
}

async function figuresSeen(asked: ViewAsked, sources: FigureSources): Promise<FiguresSeen> {
  const figures = await computeFiguresFrom(asked, sources);
  if (asked.isExact) return seenWithin(figures);

  const { smallCell } = await sources.structure.settings(asked.scope.networkId);
  return seenFromAbove(figures, smallCell, asked.asOf !== null);
}

/** Quarter by quarter, which together are the period. */
async function groupedOf({ scope, period, asOf }: ViewAsked, sources: FigureSources): Promise<Grouped> {
  const places = await sources.structure.within(scope.id);
  const centres = places.filter(({ kind }) => kind === 'centre');
  const quarters = [];
  for (const quarter of quartersIn(period)) {
    const kinds = await sumsIn(centres, { period: quarter, asOf }, sources.figures);
    quarters.push({ period: quarter, kinds });
  }

  return { quarters, vocabulary: await sources.structure.vocabulary(scope.networkId) };
}
