import { setImmediate as breath } from 'node:timers/promises';
import { chunksOf } from '../../core/chunks.js';
import type { OpeningPlan } from '../../core/ports/figure-records.js';
import type { Queries } from '../connection.js';
import { grouped } from '../grouped.js';
import { scopesById } from '../structure/find-scopes.js';
import { spanFrom } from '../structure/opening-days.js';
import { readEachOnce } from '../structure/read-once.js';

const centresPerQuery = 100;

/** In the order of the ids. */
export function openingPlans(
  queries: Queries,
  centreIds: readonly string[],
): Promise<readonly OpeningPlan[]> {
  return readEachOnce(queries, 'opening plan', centreIds, async (ids) => {
    const plans: OpeningPlan[] = [];
    for (const chunk of chunksOf(ids, centresPerQuery)) plans.push(...(await readPlans(queries, chunk)));

    return plans;
  });
}

async function readPlans(queries: Queries, centreIds: readonly string[]): Promise<readonly OpeningPlan[]> {
  const centres = await scopesById(queries, centreIds);
  await breath();
  const above = [...centres.values()].flatMap((centre) =>
    [centre.municipalityId ?? [], centre.networkId].flat(),
  );
  const theirs = { centreId: { in: [...centreIds] } };
  const spans = await queries.plannedSpan.findMany({ where: theirs });
  const dates = await queries.plannedDate.findMany({ where: theirs });
  const holidays = await queries.holiday.findMany({
    where: { scopeId: { in: [...new Set([...centreIds, ...above])] } },
  });
  const plans = await queries.plan.findMany({ where: theirs });
  const skipped = await queries.planOccurrence.findMany({ where: { ...theirs, settledBy: 'skipped' } });
  const plansOf = grouped(plans, ({ centreId }) => centreId);
  const skippedOf = grouped(skipped, ({ planId }) => planId);
  await breath();
  const spansOf = grouped(spans, ({ centreId }) => centreId);
  const datesOf = grouped(dates, ({ centreId }) => centreId);
  const holidaysOf = grouped(holidays, ({ scopeId }) => scopeId);

  return centreIds.map((centreId) => {
    const centre = centres.get(centreId);
    const scopeIds = [centreId, centre?.municipalityId ?? '', centre?.networkId ?? ''];

    return {
      centreId,
      spans: (spansOf.get(centreId) ?? []).map(spanFrom),
      holidays: scopeIds.flatMap((id) => (holidaysOf.get(id) ?? []).map(({ onDate }) => onDate)),
      dates: (datesOf.get(centreId) ?? []).map(({ onDate, addedAt }) => ({ date: onDate, addedAt })),
      recurring: (plansOf.get(centreId) ?? []).map(({ id, fromOn, startsAt, ...plan }) => ({
        ...{ rule: plan.rule, from: fromOn, start: startsAt, zone: centre?.zone ?? 'UTC' },
        ...{ inHolidays: plan.inHolidays, createdAt: plan.createdAt },
        ...{ pausedAt: plan.pausedAt, endedAt: plan.endedAt },
        skipped: (skippedOf.get(id) ?? [])
          .filter((one) => one.centreId === centreId)
          .map(({ onDate }) => onDate),
      })),
    };
  });
}
