import type { LocalDate } from '../calendar.js';
import type { DayMark } from '../day-mark.js';
import { partsOf } from '../figures/parts.js';
import { addDays } from '../local-date.js';
import { dayPlans } from '../opening-days.js';
import type { OpeningPlan, Within } from '../ports/figure-records.js';
import type { Records } from '../ports.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { closedAmong, isWorkingDay, type CentreDays } from './working-days.js';

/** A planned day of which a centre has said nothing, and that is to be asked about today. */
export interface MissingDay {
  readonly centre: Scope;
  readonly date: LocalDate;
  /** Planned days before it of which it has said nothing either, the latest first. */
  readonly silentBefore: readonly LocalDate[];
}

const lookedBackDays = 21;
/** A day is asked about on the first working day after it, where that comes so soon. */
const askedWithinDays = 7;
const centreDaysAtOnce = 4_000;

export async function missingDays(
  centres: readonly Scope[],
  now: Date,
  records: Pick<Records, 'figures'>,
): Promise<readonly MissingDay[]> {
  const [first] = centres;
  if (!first) return [];
  // The dates of zones differ by two days at most.
  const today = dateAt(now, first.zone);
  const ids = centres.map(({ id }) => id);
  const span = { centreIds: ids, from: addDays(today, -lookedBackDays), to: addDays(today, 2) };
  const missing: MissingDay[] = [];

  for (const part of partsOf(span, centreDaysAtOnce)) {
    const known = await knownOf(part, now, records);
    const those = centres.filter(({ id }) => part.centreIds.includes(id));
    missing.push(...those.flatMap((centre) => missingAt(centre, known, now)));
  }

  return missing;
}

interface Known {
  readonly plans: ReadonlyMap<string, OpeningPlan>;
  /** `centre date` of all that was said. */
  readonly said: ReadonlySet<string>;
  readonly marks: readonly Pick<DayMark, 'centreId' | 'date' | 'state'>[];
}

async function knownOf(part: Within, now: Date, { figures }: Pick<Records, 'figures'>): Promise<Known> {
  const plans = await figures.openingPlans(part.centreIds);
  const active = await figures.activeDays(part);
  const marks = await figures.marksAt(part, now);

  return {
    plans: new Map(plans.map((plan) => [plan.centreId, plan])),
    said: new Set([...active, ...marks].map(({ centreId, date }) => `${centreId} ${date}`)),
    marks,
  };
}

function missingAt(centre: Scope, { plans, said, marks }: Known, now: Date): readonly MissingDay[] {
  const plan = plans.get(centre.id);
  if (!plan) return [];
  const days: CentreDays = {
    planAt: dayPlans(plan, now),
    holidays: new Set(plan.holidays),
    closed: closedAmong(marks.filter(({ centreId }) => centreId === centre.id)),
  };
  const today = dateAt(now, centre.zone);
  const date = askedAboutOn(today, days);
  const isSilent = (day: LocalDate): boolean => !said.has(`${centre.id} ${day}`);
  if (date === undefined || !isSilent(date)) return [];

  const before = daysBefore(date, lookedBackDays - askedWithinDays).filter(
    (day) => days.planAt(day) === 'open',
  );
  const broken = before.findIndex((day) => !isSilent(day));

  return [{ centre, date, silentBefore: broken < 0 ? before : before.slice(0, broken) }];
}

/** The latest planned day since the working day before this one. */
function askedAboutOn(today: LocalDate, days: CentreDays): LocalDate | undefined {
  if (!isWorkingDay(days, today)) return undefined;

  for (const day of daysBefore(today, askedWithinDays)) {
    if (days.planAt(day) === 'open' && !days.closed.has(day)) return day;
    if (isWorkingDay(days, day)) return undefined;
  }

  return undefined;
}

function daysBefore(date: LocalDate, count: number): readonly LocalDate[] {
  return Array.from({ length: count }, (_, index) => addDays(date, -1 - index));
}
