import type { VisitsFigures } from '../charts/chart-figures.js';
import { visitsFigures } from '../charts/visits-figures.js';
import { computeFiguresFrom } from '../figures/compute-figures.js';
import type { Figure, Figures } from '../figures/figure.js';
import { addDays } from '../local-date.js';
import { periodBefore, samePeriodLastYear, weekOf, type Period } from '../period.js';
import type { FigureSources } from '../ports/figure-records.js';
import type { Moment } from '../ports/moments.js';
import type { Records } from '../ports.js';
import { targetProgress } from '../stats/target-progress.js';
import type { Scope } from '../structure.js';
import { typeNamed } from '../vocabulary/type-named.js';
import { closedIn } from './closed-in.js';
import { corrections } from './corrections.js';
import type { Beside, Digest } from './digest.js';
import { sharedIn } from './shared-in.js';
import { awayUntil, silence } from './silence.js';
import { usualAsOf } from './usual-as-of.js';

const weeksDrawn = 26;

export interface DigestAsked {
  readonly scope: Scope;
  readonly period: Period;
  readonly now: Date;
  /** Then by the versions in force at that moment; null for how things stand now. */
  readonly asOf: Date | null;
}

/** The digest of a scope and period, all of it from one moment of the store. */
export function computeDigest(asked: DigestAsked, { moments }: Pick<Records, 'moments'>): Promise<Digest> {
  return moments.atOneMoment((moment) => computeDigestFrom(asked, moment));
}

/** For whoever computes several at the same moment. */
export async function computeDigestFrom(asked: DigestAsked, sources: Moment): Promise<Digest> {
  const { scope, period, now } = asked;
  const before = periodBefore(period);
  const kept = await sources.digests.latest(scope.id, before.name);
  const since = kept ? new Date(kept.asOf) : usualAsOf(before, scope);
  const asOf = asked.asOf ?? now;
  const figures = await computeFiguresFrom(asked, sources);
  const { reporting, weeks, indicators } = figures;
  const lastYear = samePeriodLastYear(period);
  const centres = (await sources.structure.within(scope.id)).filter(({ kind }) => kind === 'centre');

  return {
    scope,
    period,
    asOf: asOf.toISOString(),
    computedAt: now.toISOString(),
    reporting: { centres: reporting.centres.length, of: reporting.of.length },
    weeks,
    indicators,
    smallCell: (await sources.structure.settings(scope.networkId)).smallCell,
    before: await beside(before, asked, sources),
    lastYear: lastYear && (await beside(lastYear, asked, sources)),
    missing: await silence(reporting.missing, asOf, sources.figures),
    onHoliday: await awayUntil(reporting.onHoliday, period.to, asOf, sources.figures),
    mostTypes: await mostTypes(figures, sources),
    corrected: await corrections(
      { period, centres, since, asOf, isNow: asked.asOf === null },
      sources.figures,
    ),
    visits: asked.asOf === null ? await halfAYear(asked, sources) : null,
    targets: await targetProgress(asked, now, null, sources),
    shared: await sharedIn(asked, since, sources),
    closed: await closedIn(asked, sources),
  };
}

/** The weeks before show where it is going. */
function halfAYear({ scope, period, now }: DigestAsked, sources: FigureSources): Promise<VisitsFigures> {
  const weeks = weekOf(addDays(period.to, -7 * (weeksDrawn - 1)));
  const from = weeks.from < period.from ? weeks.from : period.from;

  return visitsFigures({ scope, period: { from, to: period.to }, now }, sources);
}

async function beside(period: Period, asked: DigestAsked, sources: FigureSources): Promise<Beside> {
  const { indicators } = await computeFiguresFrom({ ...asked, period }, sources);
  const values = Object.entries(indicators).flatMap(([key, figure]: [string, Figure]) =>
    figure.kind === 'sum' || figure.kind === 'ratio' ? [[key, figure.value] as const] : [],
  );

  return { period, values: Object.fromEntries(values) };
}

async function mostTypes(
  { scope, indicators }: Figures,
  { structure }: FigureSources,
): Promise<Digest['mostTypes']> {
  const { by_type: byType } = indicators;
  if (byType.kind !== 'table') return [];
  const vocabulary = await structure.vocabulary(scope.networkId);

  return Object.entries(byType.rows)
    .slice(0, 3)
    .map(([key, { activities }]) => ({ names: typeNamed(key, vocabulary).names, activities }));
}
