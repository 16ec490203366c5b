import type { Activity } from '../../activity.js';
import type { MemberDesk } from '../../command.js';
import { countedHeads } from '../../count/counted-heads.js';
import type { Fact } from '../../facts.js';
import { finish } from '../converse.js';
import { mayChange, notYours } from '../find-entry.js';
import { startEdit, type EntryTalk } from '../talk.js';
import { correctedBy } from './corrected-by.js';
import { isThat } from './is-that.js';

/** Corrects what is there by what was said, or counted by now. */
export async function correctSame(
  talk: EntryTalk,
  stored: Activity,
  slot: string,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  if (!(await mayChange(stored, desk))) {
    return [{ kind: 'refused', because: await notYours(stored, desk) }];
  }

  const { settled = {}, typed, counting, next } = talk;
  const count = counting === undefined ? undefined : await desk.counts.byId(counting);
  const draft = { ...talk.draft, ...(count && countedHeads(count.counts)) };
  const edit = {
    ...startEdit(correctedBy(draft, stored), stored),
    settled,
    ...(typed && { typed }),
    ...(next && { next }),
  };
  const facts = await finish(edit, slot, desk);
  // What is asked first is not written yet: a count goes on, and what was planned stays open.
  if (!facts.some(({ kind }) => kind === 'refused' || kind === 'asked')) await isThat(talk, stored, desk);

  return facts;
}
