import type { LocalDate } from '../calendar.js';
import { closedMarks } from '../closed-marks.js';
import type { DayMark } from '../day-mark.js';
import { addDays, weekdayOf } from '../local-date.js';
import { dayPlans, type DayPlan } from '../opening-days.js';
import type { Records } from '../ports.js';
import type { Scope } from '../structure.js';

/** How a centre's days are meant, and which of them are marked closed. */
export interface CentreDays {
  readonly planAt: (date: LocalDate) => DayPlan;
  readonly closed: ReadonlySet<LocalDate>;
  readonly holidays: ReadonlySet<LocalDate>;
}

/** Days on which a centre is written to: those on which it means to be open, else Monday to Friday; none off or closed. */
export function isWorkingDay({ planAt, closed, holidays }: CentreDays, date: LocalDate): boolean {
  if (closed.has(date)) return false;

  return planAt(date) === 'open' || (!holidays.has(date) && weekdayOf(date) <= 5);
}

/** The first on or after the day, where there is one within so many days. */
export function workingDayFrom(days: CentreDays, from: LocalDate, within: number): LocalDate | undefined {
  return Array.from({ length: within }, (_, ahead) => addDays(from, ahead)).find((date) =>
    isWorkingDay(days, date),
  );
}

export async function centreDays(
  { id }: Pick<Scope, 'id'>,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  { figures, dayMarks, now }: Pick<Records, 'figures' | 'dayMarks'> & { readonly now: Date },
): Promise<CentreDays> {
  const [plan = { centreId: id, spans: [], holidays: [], dates: [] }] = await figures.openingPlans([id]);
  const marks = await dayMarks.between([id], from, to);

  return {
    planAt: dayPlans(plan, now),
    holidays: new Set(plan.holidays),
    closed: closedAmong(marks),
  };
}

export function closedAmong(marks: readonly Pick<DayMark, 'date' | 'state'>[]): ReadonlySet<LocalDate> {
  return new Set(closedMarks(marks).map(({ date }) => date));
}
