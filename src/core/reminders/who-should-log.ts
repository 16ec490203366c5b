import { subDays } from 'date-fns';
import { endOfDate } from '../instant.js';
import type { HeldRole } from '../ports/people-records.js';
import type { Records } from '../ports.js';
import { may } from '../rights.js';
import { answering } from './leads-of.js';
import type { MissingDay } from './missing-days.js';

const lookedBackDays = 28;
const entriesLookedAt = 40;

/** Who leads the centre, and who wrote most there lately; nobody who came after that day. */
export async function whoShouldLog(
  { centre, date }: MissingDay,
  held: readonly HeldRole[],
  now: Date,
  { activities, people }: Records,
): Promise<readonly string[]> {
  const there = held.filter(({ scopeId }) => scopeId === centre.id);
  const leads = answering(there)
    .filter(({ grantedAt }) => grantedAt < endOfDate(date, centre.zone))
    .map(({ personId }) => personId);

  const writers = (await activities.recentAt([centre.id], entriesLookedAt))
    .filter(({ loggedAt }) => loggedAt > subDays(now, lookedBackDays))
    .flatMap(({ loggedById }) => loggedById ?? []);
  const writer = mostFrequent(writers);
  if (writer === undefined || leads.includes(writer)) return leads;
  const person = await people.byId(writer);

  return person && may(person.grants, 'log an activity', centre) ? [...leads, writer] : leads;
}

function mostFrequent(ids: readonly string[]): string | undefined {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);

  return [...times].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
