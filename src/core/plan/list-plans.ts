import type { MemberDesk } from '../command.js';
import { centresWhere } from '../entry/centres.js';
import type { Fact } from '../facts.js';
import { addDays } from '../local-date.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { askedForDays, dueQuestions } from './due-questions.js';
import type { Occurrence } from './occurrences.js';
import { plansAt } from './plans-at.js';
import { showPlan, showSession } from './show-plan.js';

/** How many sessions without a number are listed at once. */
const listed = 10;

/** The room's centre, else all at which the person plans. */
export async function centresToPlan(desk: MemberDesk): Promise<readonly Scope[]> {
  const centres = await centresWhere(desk, 'plan activities');
  const here = desk.room.scope;

  return here?.kind === 'centre' ? centres.filter(({ id }) => id === here.id) : centres;
}

/** Plans that go on, with their next dates; those that have none ahead are over. */
export async function listPlans(desk: MemberDesk): Promise<readonly Fact[]> {
  const centres = await centresToPlan(desk);
  const plans = await desk.plans.of(centres.map(({ id }) => id));
  const shown = [];
  for (const plan of plans.filter(({ endedAt }) => endedAt === null)) shown.push(await showPlan(plan, desk));

  return [
    {
      kind: 'plans-listed',
      plans: shown
        .filter(({ plan, next }) => next.length > 0 || plan.pausedAt !== null)
        .toSorted((one, other) => ((one.next[0] ?? '') < (other.next[0] ?? '') ? -1 : 1)),
      mayAdd: centres.length > 0,
      missing: (await openAt(centres, desk)).length,
    },
  ];
}

/** Sessions that are over and of which nobody has said how many came, the latest first. */
export async function listMissing(desk: MemberDesk): Promise<readonly Fact[]> {
  const open = (await openAt(await centresToPlan(desk), desk)).toReversed();
  const sessions = [];
  for (const { plan, date } of open.slice(0, listed)) sessions.push(await showSession(plan, date, desk));

  return [{ kind: 'plans-missing', sessions, more: Math.max(0, open.length - listed) }];
}

async function openAt(centres: readonly Scope[], desk: MemberDesk): Promise<readonly Occurrence[]> {
  const open: Occurrence[] = [];
  for (const centre of centres) {
    const today = dateAt(desk.now, centre.zone);
    open.push(...dueQuestions(await plansAt(centre, addDays(today, -askedForDays), today, desk), desk.now));
  }

  return open.toSorted((one, other) => one.endsAt.getTime() - other.endsAt.getTime());
}
