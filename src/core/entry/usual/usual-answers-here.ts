import type { MemberDesk } from '../../command.js';
import { centresWhere } from '../centres.js';
import type { EntryDraft } from '../draft.js';
import { usualAnswers, type UsualAnswers } from './usual-answers.js';

const ofOwn = 50;
const ofCentre = 100;

/** The usual answers of this person, and of the centre where it is known. */
export async function usualAnswersHere(
  { centreId, type }: EntryDraft,
  desk: MemberDesk,
): Promise<UsualAnswers> {
  const centres = centreId ? [centreId] : (await centresWhere(desk, 'log an activity')).map(({ id }) => id);
  const own = await desk.activities.recentBy(desk.person.id, ofOwn);
  const everybodys = await desk.activities.recentAt(centres, ofCentre);

  return usualAnswers(own, everybodys, type);
}
