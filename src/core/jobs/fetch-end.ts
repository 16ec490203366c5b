import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';

/** What came of long work that could not be told in time; whose it is only. */
export async function fetchEnd(id: string, { jobs, person }: MemberDesk): Promise<readonly Fact[]> {
  const over = await jobs.over(id);
  if (!over) return [{ kind: 'refused', because: { reason: 'question-over' } }];
  if (over.personId !== person.id) return [{ kind: 'refused', because: { reason: 'question-of-another' } }];

  // Facts of long work are plain JSON.
  return over.facts as readonly Fact[];
}
