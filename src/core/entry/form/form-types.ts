import type { MemberDesk } from '../../command.js';
import type { ActivityType } from '../../vocabulary/activity-type.js';
import { whereToLog } from '../centres.js';
import { usualTypesHere } from '../usual/usual-types.js';

const most = 24;

/** What the list of a form holds; undefined where the person can't log. */
export async function formTypes(desk: MemberDesk): Promise<readonly ActivityType[] | undefined> {
  const { centre, refused } = await whereToLog(desk);

  return refused ? undefined : (await usualTypesHere(centre?.id ?? null, desk)).slice(0, most);
}
