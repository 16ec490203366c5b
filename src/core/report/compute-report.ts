import { visitsFigures } from '../charts/visits-figures.js';
import { awayUntil, silence } from '../digests/silence.js';
import { computeFiguresFrom, type FiguresAsked } from '../figures/compute-figures.js';
import { seenFromAbove, type FiguresSeen } from '../figures/figures-seen.js';
import { funderViews, type FunderViewKey } from '../funders/index.js';
import { tellView } from '../funders/tell-view.js';
import type { ViewTold } from '../funders/view-told.js';
import type { FigureSources } from '../ports/figure-records.js';
import type { Records } from '../ports.js';
import { compare } from '../stats/compared.js';
import { progressOf, targetsOfYear } from '../stats/target-progress.js';
import { dateAt } from '../today.js';
import { countedEntries, whatDoesNotAddUp, type DoesNotAddUp } from './check-figures.js';
import type { ReportFigures } from './report-figures.js';
import { centresOfReport, reportParts } from './report-parts.js';
import { visitsThen } from './visits-then.js';

export interface ReportToMake extends FiguresAsked {
  /** A funder's, of which the report is then. */
  readonly view: FunderViewKey | null;
}

export type ReportComputed =
  | { readonly report: ReportFigures }
  /** What was counted in two ways and came out differently. */
  | { readonly wrong: readonly DoesNotAddUp[] };

/** A report of a scope and period, all of it from one moment of the store but for what its targets are. */
export async function computeReport(
  asked: ReportToMake,
  records: Pick<Records, 'structure' | 'figures' | 'targets'>,
): Promise<ReportComputed> {
  const targets = await targetsOfYear(asked, asked.now, records);

  return records.figures.atOneMoment(async (sources): Promise<ReportComputed> => {
    const figures = await computeFiguresFrom(asked, sources);
    const { scope, period, now } = asked;
    const asOf = asked.asOf ?? now;
    const places = await sources.structure.within(scope.networkId);
    const centres = (await sources.structure.within(scope.id)).filter(({ kind }) => kind === 'centre');
    const parts = await reportParts(centres, { ...asked, today: dateAt(asOf, scope.zone) }, sources);
    const wrong = whatDoesNotAddUp(figures, parts, await countedEntries(centres, asked, sources));
    if (wrong.length > 0) return { wrong };

    const { smallCell } = await sources.structure.settings(scope.networkId);
    const seen = seenFromAbove(figures, smallCell, false);
    const ids = new Set(centres.map(({ id }) => id));

    return {
      report: {
        network: places.find(({ id }) => id === scope.networkId) ?? scope,
        seen,
        madeAt: now,
        compared: await compare(asked, now, sources),
        targets: await progressOf(targets, asked, now, sources),
        by: parts.by,
        spans: parts.spans,
        centres: centresOfReport(
          places.filter(({ id, kind }) => kind !== 'centre' || ids.has(id)),
          parts,
          period,
        ),
        silent: await silence(figures.reporting.missing, asOf, sources.figures),
        away: await awayUntil(figures.reporting.onHoliday, period.to, asOf, sources.figures),
        visits: await visitsFigures(
          { scope, period, now: asOf },
          { structure: sources.structure, figures: visitsSource(asked.asOf, sources) },
        ),
        vocabulary: await sources.structure.vocabulary(scope.networkId),
        view: await viewOf(asked, seen, sources),
      },
    };
  });
}

async function viewOf(
  asked: ReportToMake,
  seen: FiguresSeen,
  sources: FigureSources,
): Promise<ViewTold | null> {
  const view = funderViews.find(({ key }) => key === asked.view);

  return view ? tellView(view, seen, asked, sources) : null;
}

function visitsSource(asOf: Date | null, { figures }: FigureSources) {
  return asOf === null ? figures : visitsThen(figures, asOf);
}
