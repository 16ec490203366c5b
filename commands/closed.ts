import type { MembersCommand } from '../src/core/command.js';
import { closeDays } from '../src/core/closed/close-days.js';

/** Marks days closed, and why; they count as reported. */
export const closed: MembersCommand = {
  name: 'closed',
  aliases: { sl: 'zaprto', sv: 'stangt' },
  audience: 'room',
  for: 'mark a day',

  run: closeDays,
};
