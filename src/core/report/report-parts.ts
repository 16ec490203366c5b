import { sumsByCentre } from '../figures/sums-by-centre.js';
import type { Period } from '../period.js';
import type { FigureSources } from '../ports/figure-records.js';
import type { Scope } from '../structure.js';
import type { CentreOfReport, SpanOfReport } from './report-figures.js';
import { reportSpans, type ReportStep } from './report-spans.js';
import { addedUp, openSumsOf, type OpenSums } from '../figures/open-sums.js';

interface Asked {
  readonly period: Period;
  readonly asOf: Date | null;
  /** The last day on which anything can have been logged. */
  readonly today: string;
}

export interface ReportParts {
  readonly by: ReportStep;
  readonly spans: readonly SpanOfReport[];
  readonly sums: ReadonlyMap<string, OpenSums>;
}

/** The same sums by span and by centre, from one reading of each span. */
export async function reportParts(
  centres: readonly Scope[],
  { period, asOf, today }: Asked,
  sources: FigureSources,
): Promise<ReportParts> {
  const { by, spans } = reportSpans(period);
  const parts: SpanOfReport[] = [];
  const sums = new Map<string, OpenSums>();

  for (const span of spans.filter(({ from }) => from <= today)) {
    const ofSpan = await sumsByCentre(centres, { period: span, asOf }, sources);
    parts.push({ span, sums: openSumsOf([...ofSpan.values()].flat()) });
    for (const [centreId, kinds] of ofSpan) {
      const before = sums.get(centreId);
      sums.set(centreId, addedUp([...(before ? [before] : []), openSumsOf(kinds)]));
    }
  }

  return { by, spans: parts, sums };
}

export function centresOfReport(
  places: readonly Scope[],
  { sums }: ReportParts,
  { from }: Period,
): readonly CentreOfReport[] {
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const order = new Intl.Collator(places[0]?.language);

  return places
    .filter(({ kind }) => kind === 'centre')
    .filter(({ id, closedDownOn }) => closedDownOn === null || closedDownOn > from || sums.has(id))
    .map((centre) => ({
      centre,
      municipality: names.get(centre.municipalityId ?? '') ?? '',
      sums: sums.get(centre.id) ?? addedUp([]),
    }))
    .sort(
      (one, other) =>
        order.compare(one.municipality, other.municipality) ||
        order.compare(one.centre.name, other.centre.name),
    );
}
