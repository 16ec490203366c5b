import { activityEnd } from '../activity-end.js';
import type { LocalDate } from '../calendar.js';
import { instantOf } from '../instant.js';
import { addDays } from '../local-date.js';
import { dateAt } from '../today.js';
import { occurrencesOf, type CentrePlans, type Occurrence } from './occurrences.js';

/** For how long it is asked and listed how many came. */
export const askedForDays = 30;

/** What has ended by now and nobody has said how many came, the latest to end last. */
export function dueQuestions(centre: CentrePlans, now: Date): readonly Occurrence[] {
  const today = dateAt(now, centre.zone);

  return occurrencesOf(centre, addDays(today, -askedForDays), today).filter(
    (occurrence) => occurrence.endsAt <= now && outcomeOf(occurrence, centre) === null,
  );
}

/** How it is settled; the id is that of the entry. */
export type Became =
  { readonly kind: 'logged'; readonly activityId: string } | { readonly kind: 'cancelled' };

/** Null while nobody has said; an entry that was deleted and a mark that was taken back are as good as none. */
export function outcomeOf(occurrence: Occurrence, centre: CentrePlans): Became | null {
  const activityId = entryFor(occurrence, centre);
  if (activityId !== undefined) return { kind: 'logged', activityId };

  return isCancelled(occurrence, centre) ? { kind: 'cancelled' } : null;
}

/** The entry that answered, else any of the same kind at the same time, whoever made it. */
function entryFor({ plan, date, startsAt, endsAt }: Occurrence, centre: CentrePlans): string | undefined {
  const answer = centre.settled.find((one) => one.planId === plan.id && one.date === date);
  const answered = centre.entries.find(({ id }) => id === answer?.activityId);
  if (answered) return answered.id;

  return centre.entries.find(({ record }) => {
    if (record.date !== date || record.type !== plan.type) return false;
    if (record.start === null) return true;

    return instantOf(date, record.start, centre.zone) < endsAt && activityEnd(record, centre.zone) > startsAt;
  })?.id;
}

/** A mark is about the whole day, but where one of several plans was called off it is about that one. */
export function isCancelled(
  { plan, date }: Pick<Occurrence, 'plan' | 'date'>,
  { marks, settled }: CentrePlans,
): boolean {
  if (!marks.some((mark) => mark.date === date && mark.state === 'cancelled')) return false;
  const calledOff = calledOffOn(date, settled);

  return calledOff.length === 0 || calledOff.includes(plan.id);
}

function calledOffOn(date: LocalDate, settled: CentrePlans['settled']): readonly string[] {
  return settled
    .filter((one) => one.date === date && one.outcome === 'cancelled')
    .map(({ planId }) => planId);
}
