import type { MemberDesk } from '../../command.js';
import { isComplete, recordOf } from '../draft.js';
import type { PromptBody } from '../prompt.js';
import { seenBy } from '../show-entry.js';
import type { EntryTalk } from '../talk.js';
import { typeNamed } from '../../vocabulary/type-named.js';
import type { Vocabulary } from '../../vocabulary/activity-type.js';

/** What has become of the entry since the person saw it, and what they would make of it. */
export async function clashFor(
  { clash, editing, draft }: EntryTalk,
  vocabulary: Vocabulary,
  desk: MemberDesk,
): Promise<PromptBody> {
  const present = editing ? await desk.activities.byRef(editing) : undefined;
  if (!clash || !present || !isComplete(draft)) throw new Error('A clash was to be told, and there is none.');

  const history = await desk.activities.history(present);
  const known = history.find(({ version }) => version === clash.since) ?? history[0];
  const last = history.find(({ version }) => version === editing?.version)?.changedById ?? null;
  const names = await desk.people.names(last ? [last] : []);
  const see = await seenBy(present, desk);

  return {
    topic: 'clash',
    wants: clash.wants,
    by: names.get(last ?? '') ?? null,
    code: present.code,
    vocabulary,
    known: see(known?.record ?? present.record),
    present: see(present.record),
    wanted: see(recordOf(draft, typeNamed(draft.type, vocabulary))),
  };
}
