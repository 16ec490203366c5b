import type { Activity } from '../../activity.js';
import type { MemberDesk } from '../../command.js';
import type { Fact } from '../../facts.js';
import { typeNamed } from '../../vocabulary/type-named.js';
import { finish, goOnToNext, questionOf } from '../converse.js';
import type { OpenTalk } from '../open-talk.js';
import { isComplete, recordOf } from '../draft.js';
import { showEntry } from '../show-entry.js';
import type { EntryTalk } from '../talk.js';
import { correctSame } from './correct-same.js';
import { alikeOn } from './find-same.js';
import { isThat } from './is-that.js';

/** Whether it is the same one was answered: `keep` what is there, save mine as `another` one, or `correct` what is there. */
export async function settleSame(value: string, open: OpenTalk, desk: MemberDesk): Promise<readonly Fact[]> {
  const { talk, conversation } = open;
  const same = talk.questions[0]?.same;
  const stored = same && (await desk.activities.byRef(same));
  // What was taken back meanwhile leaves room for this one.
  if (!stored || stored.deletedAt) return finish({ ...talk, questions: [] }, conversation.id, desk);

  switch (value) {
    case 'keep':
      await desk.conversations.end(conversation.id);
      await isThat(talk, stored, desk);
      return [
        { kind: 'same-kept', entry: await showEntry(stored, desk), slot: conversation.id },
        ...(await goOnToNext(talk, desk)),
      ];
    case 'another':
      return finish(await apart(talk, stored, desk), conversation.id, desk);
    case 'correct':
      return correctSame(talk, stored, conversation.id, desk);
  }

  return [await questionOf(open, desk)];
}

/** Nothing that is there now and looks like it is asked about again. */
async function apart(talk: EntryTalk, stored: Activity, desk: MemberDesk): Promise<EntryTalk> {
  const { draft, settled } = talk;
  if (!isComplete(draft)) throw new Error('An entry was to be saved with something still to be asked.');

  const vocabulary = await desk.structure.vocabulary(stored.networkId);
  const record = recordOf(draft, typeNamed(draft.type, vocabulary));
  const alike = await alikeOn(record, draft.centreId, desk);
  return { ...talk, questions: [], settled: { ...settled, apart: [stored, ...alike].map(({ id }) => id) } };
}
