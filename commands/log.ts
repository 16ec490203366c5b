import type { MemberDesk, MembersCommand } from '../src/core/command.js';
import { platformsWithForms } from '../src/core/form.js';
import { whereToLog } from '../src/core/entry/centres.js';
import { ask } from '../src/core/entry/converse.js';
import { talkOf } from '../src/core/entry/open-talk.js';
import { emptyDraft } from '../src/core/entry/draft.js';
import { draftFound } from '../src/core/entry/draft-found.js';
import { submitForm } from '../src/core/entry/form/submit-form.js';
import { typedHere } from '../src/core/entry/keep-typed-line.js';
import { logLine, offerLine } from '../src/core/entry/log-line.js';
import { namesIn } from '../src/core/entry/options/fill-in.js';
import { logOptions } from '../src/core/entry/options/log-options.js';
import { logWithOptions } from '../src/core/entry/options/log-with-options.js';
import { suggestForLog } from '../src/core/entry/options/suggest-for-log.js';
import { repeatEntry } from '../src/core/entry/repeat-entry.js';
import { rereadLine } from '../src/core/entry/reread-line.js';
import { startGuided } from '../src/core/entry/talk.js';
import { takeAnswerPress } from '../src/core/entry/take-press.js';
import { takeAnswerText } from '../src/core/entry/take-text.js';
import type { Fact } from '../src/core/facts.js';
import { hearHeads } from '../src/core/plan/hear-heads.js';
import { takeMissingPress } from '../src/core/reminders/answer-missing.js';

/** One line saves at once when nothing is missing or in doubt; alone it asks step by step. */
export const log: MembersCommand = {
  name: 'log',
  aliases: { sl: 'zapis', sv: 'logga' },
  audience: 'room',
  for: 'log an activity',
  options: logOptions,

  async run(input, desk, options) {
    if (namesIn(options).length > 0) return logWithOptions(input, options, desk);
    if (input !== '') return logLine(input, desk);

    const open = await desk.conversations.latestOf(desk.person.id, desk.now, { command: 'log' });
    const facts = open ? [await draftFound(open, talkOf(open), desk)] : await guide(desk);
    return withForm(facts, desk);
  },

  async press(parts, desk) {
    const [first = '', second = ''] = parts;
    if (first === 'new' || first === 'form') return withForm(await guide(desk), desk);

    if (first === 'missing') return takeMissingPress(parts.slice(1), desk);

    return first === 'again' ? repeatEntry(second, desk) : takeAnswerPress(parts, desk);
  },

  hear: async (text, desk) => (await hearHeads(text, desk)) ?? offerLine(text, desk),
  reply: takeAnswerText,
  submit: submitForm,
  reread: rereadLine,
  suggest: suggestForLog,
};

async function guide(desk: MemberDesk): Promise<readonly Fact[]> {
  const { centre, refused } = await whereToLog(desk);
  if (refused) return [{ kind: 'refused', because: refused }];

  const talk = startGuided({ ...emptyDraft, centreId: centre?.id ?? null });
  return ask({ ...talk, ...typedHere(desk) }, 'log', desk);
}

/** Where forms can be shown, one is a button away. */
function withForm(facts: readonly Fact[], { room }: MemberDesk): readonly Fact[] {
  const isRefused = facts.some(({ kind }) => kind === 'refused');

  return platformsWithForms.includes(room.platform) && !isRefused
    ? [...facts, { kind: 'form-offered' }]
    : facts;
}
