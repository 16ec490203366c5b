import type { LocalDate } from '../../core/calendar.js';
import type { PlannedSpan } from '../../core/structure.js';
import type { Queries } from '../connection.js';
import type { PlannedSpan as SpanRow } from '../generated/sqlite/client.js';
import { insertRows } from '../insert-rows.js';
import { findScope } from './find-scopes.js';

/** By their first day; one without comes first. */
export async function plannedSpans(queries: Queries, centreId: string): Promise<readonly PlannedSpan[]> {
  const rows = await queries.plannedSpan.findMany({ where: { centreId }, orderBy: { id: 'asc' } });

  return rows
    .map(spanFrom)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : Number(a.from !== b.from)));
}

export function spanFrom({
  fromOn,
  toOn,
  weekdays,
}: Pick<SpanRow, 'fromOn' | 'toOn' | 'weekdays'>): PlannedSpan {
  return { from: fromOn, to: toOn, weekdays: Array.isArray(weekdays) ? weekdays.map(Number) : [] };
}

/** Takes the place of all spans there were. */
export async function setPlanned(
  queries: Queries,
  centreId: string,
  spans: readonly (PlannedSpan & { readonly id: string })[],
): Promise<void> {
  await queries.plannedSpan.deleteMany({ where: { centreId } });
  for (const { id, from, to, weekdays } of spans) {
    await queries.plannedSpan.create({
      data: { centreId, id, fromOn: from, toOn: to, weekdays: [...weekdays] },
    });
  }
}

/** Its own and those above it, each once, in order. */
export async function holidaysOf(queries: Queries, centreId: string): Promise<readonly LocalDate[]> {
  const centre = await findScope(queries, centreId);
  const scopeIds = [centreId, centre?.municipalityId, centre?.networkId].filter(
    (id) => typeof id === 'string',
  );
  const rows = await queries.holiday.findMany({ where: { scopeId: { in: scopeIds } } });

  return [...new Set(rows.map(({ onDate }) => onDate))].sort();
}

export async function addHolidays(
  queries: Queries,
  scopeId: string,
  dates: readonly LocalDate[],
): Promise<void> {
  const rows = dates.map((onDate) => ({ scopeId, onDate }));

  await insertRows(queries, 'Holiday', rows, 'ON CONFLICT DO NOTHING');
}
