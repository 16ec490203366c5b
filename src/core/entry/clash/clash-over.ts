import type { Activity } from '../../activity.js';
import type { MemberDesk } from '../../command.js';
import { typeNamed } from '../../vocabulary/type-named.js';
import { draftOf, isComplete, recordOf } from '../draft.js';
import { startEdit, type EntryTalk } from '../talk.js';
import { mergeRecords } from './merge-records.js';

/** What was wanted, on top of what others have made of the entry meanwhile. No clash where they did the very same. */
export async function clashOver(
  talk: EntryTalk,
  present: Activity,
  wants: 'change' | 'deletion',
  desk: MemberDesk,
): Promise<EntryTalk> {
  const since = talk.editing?.version ?? present.version;
  const wanted = wants === 'change' ? await onTop(talk, since, present, desk) : present.record;
  const anew = startEdit(draftOf(wanted, present.centreId), present);
  if (wants === 'change' && JSON.stringify(wanted) === JSON.stringify(present.record)) return anew;
  const question = { topic: 'clash', reason: 'changed-meanwhile', words: null } as const;

  return { ...anew, questions: [question], clash: { since, wants } };
}

/** The person knows how it stands now, and wants it all the same. */
export function withoutClash({ clash: _known, ...talk }: EntryTalk): EntryTalk {
  return { ...talk, questions: [] };
}

async function onTop({ draft }: EntryTalk, since: number, present: Activity, desk: MemberDesk) {
  if (!isComplete(draft)) throw new Error('A change was to be merged with something still to be asked.');
  const type = typeNamed(draft.type, await desk.structure.vocabulary(present.networkId));
  const history = await desk.activities.history(present);
  const known = history.find(({ version }) => version === since)?.record ?? present.record;

  return mergeRecords(known, recordOf(draft, type), present.record);
}
