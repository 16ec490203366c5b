import type { Activity } from '../../activity.js';
import type { MemberDesk } from '../../command.js';
import { becomeThat } from '../../count/become-that.js';
import { settleOccurrence } from '../../plan/settle-occurrence.js';
import type { EntryTalk } from '../talk.js';

/** What was to be written is an entry that is there already: a plan that was answered is settled by it, and a count ends as it. */
export async function isThat(
  { planned, counting }: Pick<EntryTalk, 'planned' | 'counting'>,
  stored: Activity,
  desk: MemberDesk,
): Promise<void> {
  if (planned) await settleOccurrence(planned, 'logged', stored.id, desk);
  const count =
    counting === undefined ? undefined : await desk.counts.finish(counting, desk.person.id, desk.now);

  if (count) await becomeThat(count, stored, desk);
}
