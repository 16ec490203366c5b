import type { MemberDesk } from '../command.js';
import type { DayMark } from '../day-mark.js';
import type { Fact } from '../facts.js';
import { addMinutesTo } from '../local-date.js';
import { may } from '../rights.js';
import { dateAt } from '../today.js';
import type { EntryDraft } from './draft.js';
import { placeOf } from './show-entry.js';

/** Keeps what a line said of the day itself: open, closed or cancelled. */
export async function markDay(draft: EntryDraft, slot: string | null, desk: MemberDesk): Promise<Fact> {
  const { centreId, date, day, start, durationMin } = draft;
  if (!centreId || !date || !day) throw new Error('A day was to be marked with something still to be asked.');

  const centre = await placeOf(centreId, desk);
  if (!may(desk.person.grants, 'mark a day', centre))
    return { kind: 'refused', because: { reason: 'not-here', centre } };

  const mark: DayMark = {
    centreId,
    id: desk.chance.newId(),
    date,
    state: day,
    from: day === 'open' ? start : null,
    to: day === 'open' && start && durationMin ? addMinutesTo(start, durationMin) : null,
    reason: draft.note,
    loggedAt: desk.now,
    loggedById: desk.person.id,
    takenBackAt: null,
  };
  await desk.dayMarks.add({ ...mark, roomId: desk.room.id });

  return { kind: 'day-marked', mark, centre, today: dateAt(desk.now, centre.zone), slot };
}
