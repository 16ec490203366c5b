import type { MembersCommand } from '../src/core/command.js';
import { recentInReach } from '../src/core/entry/offer-entries.js';
import { showEntries } from '../src/core/entry/show-entry.js';

const shown = 10;

/** The person's own last entries; for a youth worker those of the centre, too. */
export const recent: MembersCommand = {
  name: 'recent',
  aliases: { sl: 'zadnji', sv: 'senaste' },
  audience: 'asker',
  for: 'see own entries',

  async run(_input, desk) {
    const entries = await showEntries(await recentInReach(desk, shown), desk);

    return [{ kind: 'entries-listed', entries }];
  },
};
