import { visitsOf } from '../../activity.js';
import type { MemberDesk } from '../../command.js';
import type { ActivityType } from '../../vocabulary/activity-type.js';
import { isComplete, recordOf, type EntryDraft } from '../draft.js';
import { mayChange } from '../find-entry.js';
import type { PromptBody } from '../prompt.js';
import type { Question } from '../question.js';
import { showEntry } from '../show-entry.js';
import { correctedBy } from './corrected-by.js';

type SamePrompt = Extract<PromptBody, { topic: 'same' }>;

/** What is there already, who made it and when, and whether the person may correct it. */
export async function samePrompt(
  question: Question | null,
  draft: EntryDraft,
  type: ActivityType | null,
  desk: MemberDesk,
): Promise<SamePrompt> {
  const stored = question?.same && (await desk.activities.byRef(question.same));
  if (!stored) throw new Error('It was to be asked whether an entry is the same as one that is not there.');

  const entry = await showEntry(stored, desk);
  const isOwn = stored.loggedById === desk.person.id;
  const corrected = correctedBy(draft, stored);
  const isAlike =
    !type ||
    !isComplete(corrected) ||
    JSON.stringify(recordOf(corrected, type)) === JSON.stringify(stored.record);
  const { total } = corrected;

  return {
    topic: 'same',
    entry,
    by: isOwn ? 'asker' : entry.by === null ? 'nobody' : 'colleague',
    minutesAgo: Math.floor((desk.now.getTime() - stored.loggedAt.getTime()) / 60_000),
    loggedAt: stored.loggedAt,
    correction:
      isAlike || !(await mayChange(stored, desk))
        ? null
        : { total: total === visitsOf(stored.record) ? null : total },
  };
}
