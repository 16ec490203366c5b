import { activityEnd } from '../activity-end.js';
import type { LocalDate, LocalTime, Zone } from '../calendar.js';
import type { MemberDesk } from '../command.js';
import { checkMark, type DayMark } from '../day-mark.js';
import type { Fact } from '../facts.js';
import { localAt } from '../instant.js';
import { addDays, daysBetween } from '../local-date.js';
import { may } from '../rights.js';
import type { Scope } from '../structure.js';
import { daysInUse } from '../closed/days-in-use.js';
import { dateAt } from '../today.js';
import type { EntryDraft } from './draft.js';
import { doubtOf } from './doubt/doubt.js';
import { raiseDoubts } from './doubt/raise-doubts.js';
import { placeOf } from './show-entry.js';

/** Keeps what a line said of the day itself: open, closed or cancelled. A reason in doubt is asked about first. */
export async function markDay(
  draft: EntryDraft,
  slot: string | null,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const { centreId, date, day, start } = draft;
  if (!centreId || !date || !day) throw new Error('A day was to be marked with something still to be asked.');

  const centre = await placeOf(centreId, desk);
  if (!may(desk.person.grants, 'mark a day', centre)) {
    return [{ kind: 'refused', because: { reason: 'not-here', centre } }];
  }

  const today = dateAt(desk.now, centre.zone);
  const doubts = doubtOf('reason', draft.note, null);
  const mark: DayMark = {
    centreId,
    id: desk.chance.newId(),
    date,
    state: day,
    from: day === 'open' ? start : null,
    to: day === 'open' ? closingTime(date, start, draft.durationMin, centre.zone) : null,
    reason: doubts.length > 0 ? null : draft.note,
    loggedAt: desk.now,
    loggedById: desk.person.id,
    takenBackAt: null,
  };
  const problems = checkMark({ ...mark, reason: draft.note }, today);
  if (problems.length > 0) return [{ kind: 'refused', because: { reason: 'bad-record', problems } }];

  const until = draft.until ?? date;
  const met = day === 'closed' ? await daysInUse(centreId, date, until, desk) : undefined;
  const marks = datesFrom(date, until).map((each) => ({
    ...mark,
    date: each,
    ...(each !== date && { id: desk.chance.newId() }),
  }));
  await desk.dayMarks.addMany(marks, desk.room.id);
  const place = { kind: 'mark', centreId, id: mark.id } as const;
  const doubted = await raiseDoubts(doubts, place, 'saved', null, desk);
  return [marked(marks, centre, today, slot), ...(met ? [met] : []), ...doubted];
}

function datesFrom(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, days) => addDays(from, days));
}

/** What is told of marks that were made in one act. */
export function marked(
  marks: readonly DayMark[],
  centre: Scope,
  today: LocalDate,
  slot: string | null,
): Fact {
  const [mark] = marks;

  return mark && marks.length === 1
    ? { kind: 'day-marked', mark, centre, today, slot }
    : { kind: 'days-closed', marks, centre, today, slot };
}

/** What the clock shows when the hours have passed, also in a night that is an hour shorter or longer. */
function closingTime(
  date: LocalDate,
  start: LocalTime | null,
  durationMin: number | null,
  zone: Zone,
): LocalTime | null {
  if (start === null || durationMin === null) return null;

  return localAt(activityEnd({ date, start, durationMin }, zone), zone).time;
}
