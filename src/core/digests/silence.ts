import type { LocalDate } from '../calendar.js';
import { addDays, daysBetween } from '../local-date.js';
import type { FigureRecords, OpeningPlan } from '../ports/figure-records.js';
import { dayPlans } from '../opening-days.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import type { Away, Silent } from './digest.js';

const lookedBackDays = 56;
const lookedAheadDays = 100;

/** How long the centres have said nothing, those silent longest first. */
export async function silence(
  missing: readonly Scope[],
  asOf: Date,
  figures: FigureRecords,
): Promise<readonly Silent[]> {
  if (missing.length === 0) return [];
  const said = await lastSaid(missing, asOf, figures);

  return missing
    .map(({ id, name, zone }) => {
      const last = said.get(id);
      return {
        centre: name,
        centreId: id,
        days: last === undefined ? null : daysBetween(last, dateAt(asOf, zone)),
      };
    })
    .sort((one, other) => (other.days ?? lookedBackDays) - (one.days ?? lookedBackDays));
}

async function lastSaid(
  centres: readonly Scope[],
  asOf: Date,
  figures: FigureRecords,
): Promise<ReadonlyMap<string, LocalDate>> {
  const today = dateAt(asOf, centres[0]?.zone ?? 'UTC');
  const within = { centreIds: centres.map(({ id }) => id), from: addDays(today, -lookedBackDays), to: today };
  const last = new Map<string, LocalDate>();
  const add = (centreId: string, date: LocalDate): void => {
    if (date > (last.get(centreId) ?? '')) last.set(centreId, date);
  };

  for await (const page of figures.entriesAt(within, asOf)) {
    for (const { centreId, record } of page) add(centreId, record.date);
  }
  for (const { centreId, date } of await figures.marksAt(within, asOf)) add(centreId, date);

  return last;
}

/** Until when each of those that are on holiday is. */
export async function awayUntil(
  onHoliday: readonly Scope[],
  last: LocalDate,
  asOf: Date,
  figures: FigureRecords,
): Promise<readonly Away[]> {
  if (onHoliday.length === 0) return [];
  const plans = await figures.openingPlans(onHoliday.map(({ id }) => id));

  return onHoliday.map(({ id, name }) => {
    const plan = plans.find(({ centreId }) => centreId === id);
    return { centre: name, until: plan ? lastHoliday(plan, last, asOf) : last };
  });
}

/** The last holiday before it is open again. */
function lastHoliday(plan: OpeningPlan, last: LocalDate, asOf: Date): LocalDate {
  const planAt = dayPlans(plan, asOf);
  let until = last;

  for (let ahead = 1; ahead <= lookedAheadDays; ahead += 1) {
    const date = addDays(last, ahead);
    const planned = planAt(date);
    if (planned === 'open') break;
    if (planned === 'holiday') until = date;
  }

  return until;
}
