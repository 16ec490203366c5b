import type { Activity } from '../src/core/activity.js';
import type { MemberDesk, MembersCommand } from '../src/core/command.js';
import { centresWhere } from '../src/core/entry/centres.js';
import { showEntries } from '../src/core/entry/show-entry.js';

const shown = 10;

/** The person's own last entries; for a youth worker those of the centre, too. */
export const recent: MembersCommand = {
  name: 'recent',
  aliases: ['zadnji', 'senaste'],
  audience: 'asker',
  for: 'see own entries',

  async run(_input, desk) {
    const own = await desk.activities.recentBy(desk.person.id, shown);
    const colleagues = await desk.activities.recentAt(await centresInReach(desk), shown);

    return [{ kind: 'entries-listed', entries: await showEntries(latest([...own, ...colleagues]), desk) }];
  },
};

async function centresInReach(desk: MemberDesk): Promise<readonly string[]> {
  const here = desk.room.scope;
  const centres = await centresWhere(desk, 'see the entries');

  return centres.filter(({ id }) => here?.kind !== 'centre' || id === here.id).map(({ id }) => id);
}

function latest(activities: readonly Activity[]): readonly Activity[] {
  const once = new Map(activities.map((activity) => [activity.id, activity]));

  return [...once.values()]
    .sort((one, other) => other.loggedAt.getTime() - one.loggedAt.getTime())
    .slice(0, shown);
}
