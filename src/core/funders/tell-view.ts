import type { FiguresAsked } from '../figures/compute-figures.js';
import type { FiguresSeen } from '../figures/figures-seen.js';
import { sumsIn } from '../figures/sums-in.js';
import type { FigureSources } from '../ports/figure-records.js';
import type { Grouped } from './groups.js';
import type { TablesView } from './index.js';
import { quartersIn } from './quarters-in.js';
import { tellTables } from './tell-tables.js';
import type { ViewTold } from './view-told.js';

/** A view beside figures of the same moment, from the sums they are made of. */
export async function tellView(
  { key, tables }: TablesView,
  seen: FiguresSeen,
  asked: Pick<FiguresAsked, 'scope' | 'period' | 'asOf'>,
  sources: FigureSources,
): Promise<ViewTold> {
  return { key, figures: seen.figures, tables: tellTables(tables, seen, await groupedOf(asked, sources)) };
}

/** Quarter by quarter, which together are the period. */
async function groupedOf(
  { scope, period, asOf }: Pick<FiguresAsked, 'scope' | 'period' | 'asOf'>,
  sources: FigureSources,
): Promise<Grouped> {
  const places = await sources.structure.within(scope.id);
  const centres = places.filter(({ kind }) => kind === 'centre');
  const quarters = [];
  for (const quarter of quartersIn(period)) {
    const kinds = await sumsIn(centres, { period: quarter, asOf }, sources.figures);
    quarters.push({ period: quarter, kinds });
  }

  return { quarters, vocabulary: await sources.structure.vocabulary(scope.networkId) };
}
