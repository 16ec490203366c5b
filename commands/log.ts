import type { MemberDesk, MembersCommand } from '../src/core/command.js';
import { whereToLog } from '../src/core/entry/centres.js';
import { ask, talkOf } from '../src/core/entry/converse.js';
import { emptyDraft } from '../src/core/entry/draft.js';
import { draftFound } from '../src/core/entry/draft-found.js';
import { logLine, offerLine } from '../src/core/entry/log-line.js';
import { repeatEntry } from '../src/core/entry/repeat-entry.js';
import { startGuided } from '../src/core/entry/talk.js';
import { takeAnswerPress } from '../src/core/entry/take-press.js';
import { takeAnswerText } from '../src/core/entry/take-text.js';
import type { Fact } from '../src/core/facts.js';

/** One line saves at once when nothing is missing or in doubt; alone it asks step by step. */
export const log: MembersCommand = {
  name: 'log',
  aliases: ['zapis', 'logga'],
  audience: 'room',
  for: 'log an activity',

  async run(input, desk) {
    if (input !== '') return logLine(input, desk);

    const open = await desk.conversations.latestOf(desk.person.id, desk.now, { command: 'log' });
    return open ? [await draftFound(open, talkOf(open), desk)] : guide(desk);
  },

  async press(parts, desk) {
    const [first = '', second = ''] = parts;
    if (first === 'new') return guide(desk);

    return first === 'again' ? repeatEntry(second, desk) : takeAnswerPress(parts, desk);
  },

  hear: offerLine,
  reply: takeAnswerText,
};

async function guide(desk: MemberDesk): Promise<readonly Fact[]> {
  const { centre, refused } = await whereToLog(desk);
  if (refused) return [{ kind: 'refused', because: refused }];

  return ask(startGuided({ ...emptyDraft, centreId: centre?.id ?? null }), 'log', desk);
}
