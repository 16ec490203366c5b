import type { Activity } from '../activity.js';
import type { MemberDesk } from '../command.js';
import type { Offer } from '../offer.js';
import { centresWhere } from './centres.js';
import { showEntries } from './show-entry.js';

const most = 25;

/** The last entries within the person's reach, the newest first: the own ones, for a youth worker also the centre's. */
export async function recentInReach(desk: MemberDesk, limit: number): Promise<readonly Activity[]> {
  const own = await desk.activities.recentBy(desk.person.id, limit);
  const colleagues = await desk.activities.recentAt(await centresInReach(desk), limit);
  const once = new Map([...own, ...colleagues].map((activity) => [activity.id, activity]));

  return [...once.values()]
    .sort((one, other) => other.loggedAt.getTime() - one.loggedAt.getTime())
    .slice(0, limit);
}

export async function offerEntries(desk: MemberDesk): Promise<readonly Offer[]> {
  const entries = await showEntries(await recentInReach(desk, most), desk);

  return entries.map((entry) => ({ kind: 'entry', entry }));
}

async function centresInReach(desk: MemberDesk): Promise<readonly string[]> {
  const here = desk.room.scope;
  const centres = await centresWhere(desk, 'see the entries');

  return centres.filter(({ id }) => here?.kind !== 'centre' || id === here.id).map(({ id }) => id);
}
