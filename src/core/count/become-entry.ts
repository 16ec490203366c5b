import type { MemberDesk } from '../command.js';
import { raiseDoubts } from '../entry/doubt/raise-doubts.js';
import { showEntry } from '../entry/show-entry.js';
import type { Question } from '../entry/question.js';
import type { EntryTalk } from '../entry/talk.js';
import { writeEntry } from '../entry/write-entry.js';
import type { Fact } from '../facts.js';
import { shownEntry } from '../standing/shown-entry.js';
import { becomeThat } from './become-that.js';
import { countedHeads } from './counted-heads.js';
import { overBecause } from './over-because.js';

/** How it is asked what has to be known before it is saved. */
type AskFirst = (question: Question, talk: EntryTalk) => Promise<readonly Fact[]>;

/** A count ends, and what has been counted by then becomes an entry: once, whoever finishes it, and shown wherever it stood. */
export async function becomeEntry(
  id: string,
  talk: EntryTalk,
  slot: string | null,
  desk: MemberDesk,
  askFirst: AskFirst,
): Promise<readonly Fact[]> {
  const count = await desk.counts.finish(id, desk.person.id, desk.now);
  if (!count) return wasOver(id, slot, desk);

  const counted = { ...talk, draft: { ...talk.draft, ...countedHeads(count.counts) } };
  const written = await writeEntry(counted, desk);
  if ('clash' in written) throw new Error('A new entry met a change of itself.');
  if ('refused' in written || 'held' in written) {
    await desk.counts.goOn(id);
    return 'held' in written
      ? askFirst(written.held, counted)
      : [{ kind: 'refused', because: written.refused }];
  }

  const { activity, doubts } = written;
  if (slot) await desk.conversations.end(slot);
  await becomeThat(count, activity, desk);
  const isShown = (await desk.standing.showing(shownEntry(activity))).length > 0;
  const entry = await showEntry(activity, desk);
  const place = { kind: 'entry', ref: { centreId: activity.centreId, id: activity.id } } as const;

  return [
    { kind: isShown ? 'count-finished' : 'entry-saved', entry, slot },
    ...(await raiseDoubts(doubts, place, 'saved', null, desk)),
  ];
}

async function wasOver(id: string, slot: string | null, desk: MemberDesk): Promise<readonly Fact[]> {
  const count = await desk.counts.byId(id);
  if (slot) await desk.conversations.end(slot);

  return [{ kind: 'refused', because: count ? await overBecause(count, desk) : { reason: 'question-over' } }];
}
