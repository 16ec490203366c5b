import type { Activity, ActivityRecord } from '../../activity.js';
import type { MemberDesk } from '../../command.js';
import type { Question } from '../question.js';
import type { Settled } from '../talk.js';
import { looksTheSame } from './looks-the-same.js';

/** Asks whether a new entry is one that is already made, of those that nobody said it is apart from. */
export async function findSame(
  record: ActivityRecord,
  centreId: string,
  { apart = [] }: Settled,
  desk: MemberDesk,
): Promise<Question | undefined> {
  const [same] = (await alikeOn(record, centreId, desk)).filter(({ id }) => !apart.includes(id));

  return same && { topic: 'same', reason: 'looks-same', words: null, same: { centreId, id: same.id } };
}

/** The latest first. */
export async function alikeOn(
  record: ActivityRecord,
  centreId: string,
  desk: MemberDesk,
): Promise<readonly Activity[]> {
  const made = await desk.activities.onDay(centreId, record.date, record.type);

  const mine = { record, byId: desk.person.id };

  return made.filter((activity) =>
    looksTheSame(mine, { record: activity.record, byId: activity.loggedById }),
  );
}
