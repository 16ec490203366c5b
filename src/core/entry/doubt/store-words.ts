import { activityEnd, delayMin } from '../../activity-end.js';
import type { MemberDesk } from '../../command.js';
import type { Fact } from '../../facts.js';
import type { Refusal } from '../../refusals.js';
import { dateAt } from '../../today.js';
import { changeRecord } from '../change-record.js';
import { mayChange, notYours } from '../find-entry.js';
import { marked } from '../mark-day.js';
import { placeOf, seenBy, showEntry } from '../show-entry.js';
import type { DoubtedPlace } from './doubt.js';
import type { OpenDoubt } from './raise-doubts.js';

/** Puts the words where they were to go, if nothing else has been put there since. */
export function storeWords(text: string, open: OpenDoubt, slot: string, desk: MemberDesk): Promise<Fact> {
  switch (open.place.kind) {
    case 'entry':
      return storeInEntry(text, open, open.place, slot, desk);
    case 'mark':
      return storeAsReason(text, open.place, slot, desk);
  }
}

async function storeInEntry(
  text: string,
  { doubt }: OpenDoubt,
  { ref }: Extract<DoubtedPlace, { kind: 'entry' }>,
  slot: string,
  desk: MemberDesk,
): Promise<Fact> {
  const stored = await desk.activities.byRef(ref);
  if (!stored || stored.deletedAt) return refused({ reason: 'entry-gone' });
  if (!(await mayChange(stored, desk))) return refused(await notYours(stored, desk));
  const field = doubt.field === 'title' ? 'title' : 'note';
  if (stored.record[field] !== doubt.stored) return refused({ reason: 'changed-meanwhile' });

  const { zone } = await placeOf(stored.centreId, desk);
  const record = { ...stored.record, [field]: text };
  const delay = delayMin(activityEnd(record, zone), stored.loggedAt);
  const changed = await changeRecord(stored, stored.version, record, delay, desk);
  if (!changed) return refused({ reason: 'changed-meanwhile' });

  const see = await seenBy(stored, desk);
  return { kind: 'entry-changed', entry: await showEntry(changed, desk), before: see(stored.record), slot };
}

/** The marks with their reason take the place of those without; they hold from the same moment. */
async function storeAsReason(
  text: string,
  { centreId, id }: Extract<DoubtedPlace, { kind: 'mark' }>,
  slot: string,
  desk: MemberDesk,
): Promise<Fact> {
  const mark = await desk.dayMarks.byId([centreId], id);
  if (!mark || mark.takenBackAt) return refused({ reason: 'question-over' });

  const centre = await placeOf(centreId, desk);
  const marks = await desk.dayMarks.madeWith(mark);
  const withReason = marks.map((each) => ({ ...each, id: desk.chance.newId(), reason: text }));
  for (const each of marks) await desk.dayMarks.takeBack(centreId, each.id, desk.now);
  await desk.dayMarks.addMany(withReason, desk.room.id);

  return marked(withReason, centre, dateAt(desk.now, centre.zone), slot);
}

function refused(because: Refusal): Fact {
  return { kind: 'refused', because };
}
