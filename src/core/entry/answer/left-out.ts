import type { Zone } from '../../calendar.js';
import type { MemberDesk } from '../../command.js';
import { workingDateAt } from '../../today.js';
import type { EntryDraft } from '../draft.js';
import { placeOf } from '../show-entry.js';
import { presentTopic, type EntryTalk } from '../talk.js';

/** What a question that is left out stands for; heads and a length stand for nothing, and are asked once more in the end. */
export async function leftOut(talk: EntryTalk, desk: MemberDesk): Promise<EntryDraft> {
  const { draft } = talk;
  const topic = presentTopic(talk);
  if (topic === 'led_by') return { ...draft, ledBy: draft.ledBy ?? 'staff' };
  if (topic === 'volunteers') return { ...draft, volunteers: draft.volunteers ?? 0 };
  if (topic !== 'when') return draft;

  return { ...draft, date: draft.date ?? workingDateAt(desk.now, await zoneFor(draft, desk)) };
}

/** Of the entry's centre, or of the person's place before that is known. */
export async function zoneFor({ centreId }: EntryDraft, desk: MemberDesk): Promise<Zone> {
  const centre = centreId ? await placeOf(centreId, desk) : desk.person.grants[0]?.scope;

  return centre?.zone ?? 'UTC';
}
