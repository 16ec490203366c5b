import type { Activity } from '../activity.js';
import type { MemberDesk } from '../command.js';
import { centresWhere } from '../entry/centres.js';
import { may } from '../rights.js';
import type { Scope } from '../structure.js';
import { addDays } from '../local-date.js';
import { dateAt } from '../today.js';

/** The room's centre, else the one of the person's own latest entry, else the first of theirs. */
export async function whereToReflect(desk: MemberDesk): Promise<Scope | undefined> {
  const here = desk.room.scope;
  if (here?.kind === 'centre' && may(desk.person.grants, 'reflect', here)) return here;

  const centres = await centresWhere(desk, 'reflect');
  const [latest] = await desk.activities.recentBy(desk.person.id, 1);
  return centres.find(({ id }) => id === latest?.centreId) ?? centres[0];
}

/** The person's own latest entry there, of today or yesterday: what one looks back on. */
export async function latestSession(centre: Scope, desk: MemberDesk): Promise<Activity | undefined> {
  const since = addDays(dateAt(desk.now, centre.zone), -1);
  const own = await desk.activities.recentBy(desk.person.id, 10);

  return own.find(({ centreId, record }) => centreId === centre.id && record.date >= since);
}
