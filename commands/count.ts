import type { MembersCommand } from '../src/core/command.js';
import { startCount, takeCentreText } from '../src/core/count/start-count.js';
import { takeCountPress } from '../src/core/count/take-count-press.js';

/** One message with buttons that several people press at once, and that becomes an entry in the end. */
export const count: MembersCommand = {
  name: 'count',
  aliases: { sl: 'stetje', sv: 'rakna' },
  audience: 'room',
  for: 'log an activity',

  run: startCount,
  press: takeCountPress,
  reply: takeCentreText,
};
