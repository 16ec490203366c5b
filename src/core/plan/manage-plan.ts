import type { MemberDesk } from '../command.js';
import { centresWhere } from '../entry/centres.js';
import { placeOf } from '../entry/show-entry.js';
import type { Fact } from '../facts.js';
import { addDays } from '../local-date.js';
import { dateAt } from '../today.js';
import { askPlan, nothingLeftOpen } from './add-plan.js';
import { colleaguesAt } from './colleagues.js';
import { occurrencesOf } from './occurrences.js';
import { draftOfPlan } from './plan-draft.js';
import type { PlanBecame } from './plan-facts.js';
import type { Plan } from './plan.js';
import { plansAt } from './plans-at.js';
import { showPlan } from './show-plan.js';

export const planVerbs = ['card', 'pause', 'resume', 'end', 'undo', 'who', 'person', 'change'] as const;
export type PlanVerb = (typeof planVerbs)[number];

/** A button under a plan was pressed. */
export async function managePlan(
  verb: PlanVerb,
  id: string,
  value: string,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const centres = await centresWhere(desk, 'plan activities');
  const plan = await desk.plans.byId(
    centres.map((centre) => centre.id),
    id,
  );
  if (!plan) return [{ kind: 'refused', because: { reason: 'no-such-plan' } }];
  const since = await changedSince(plan, desk);
  if (since) return shown(since, null, desk);

  switch (verb) {
    case 'card':
      return shown(plan, null, desk);
    case 'pause':
      return become(plan, 'paused', { pausedAt: plan.pausedAt ?? desk.now }, desk);
    case 'resume':
      return resume(plan, desk);
    case 'end':
      return become(plan, 'ended', { endedAt: plan.endedAt ?? desk.now }, desk);
    case 'undo':
      return takeBack(plan, desk);
    case 'who':
      return [await askWho(plan, desk)];
    case 'person':
      return togglePerson(plan, value, desk);
    case 'change':
      return askPlan({ draft: draftOfPlan(plan), topic: 'change', ...nothingLeftOpen }, null, desk);
  }
}

/** What a plan was changed to after its card was shown: the card of that comes first, and nothing is done to the old one. */
async function changedSince(plan: Plan, desk: MemberDesk): Promise<Plan | undefined> {
  if (plan.endedAt === null) return undefined;
  const endedAt = plan.endedAt.getTime();
  const next = (await desk.plans.of([plan.centreId])).find(
    ({ id, createdAt }) => id !== plan.id && createdAt.getTime() === endedAt,
  );

  return next && ((await changedSince(next, desk)) ?? next);
}

async function shown(plan: Plan, became: PlanBecame | null, desk: MemberDesk): Promise<readonly Fact[]> {
  return [{ kind: 'plan-shown', plan: await showPlan(plan, desk), became }];
}

async function become(
  plan: Plan,
  became: PlanBecame,
  times: Partial<Pick<Plan, 'pausedAt' | 'endedAt'>>,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  await desk.plans.set(plan, times);

  return shown({ ...plan, ...times }, became, desk);
}

/** What lay in the pause, or after the end, stays left out. */
async function resume(plan: Plan, desk: MemberDesk): Promise<readonly Fact[]> {
  const since = plan.pausedAt ?? plan.endedAt;
  if (since !== null) await skipSince(plan, since, desk);

  return become(plan, 'resumed', { pausedAt: null, endedAt: null }, desk);
}

async function skipSince(plan: Plan, since: Date, desk: MemberDesk): Promise<void> {
  const centre = await placeOf(plan.centreId, desk);
  const [from, to] = [dateAt(since, centre.zone), dateAt(desk.now, centre.zone)];
  const known = await plansAt(centre, addDays(from, -1), to, desk);
  const running = { ...known, plans: [{ ...plan, pausedAt: null, endedAt: null }] };
  const left = occurrencesOf(running, from, to).filter(
    ({ startsAt }) => startsAt >= since && startsAt <= desk.now,
  );

  await desk.plans.settle(
    left.map(({ date }) => ({
      ...{ centreId: plan.centreId, planId: plan.id, date, activityId: null },
      ...{ outcome: 'skipped', settledAt: desk.now },
    })),
  );
}

/** A plan of which something came already has its history, and only ends. */
async function takeBack(plan: Plan, desk: MemberDesk): Promise<readonly Fact[]> {
  const settled = await desk.plans.settled([plan.centreId], plan.from, dateAt(desk.now, 'UTC'));
  if (settled.some(({ planId }) => planId === plan.id))
    return become(plan, 'ended', { endedAt: plan.endedAt ?? desk.now }, desk);

  const fact: Fact = { kind: 'plan-taken-back', plan: await showPlan(plan, desk) };
  await desk.plans.remove(plan);
  return [fact];
}

async function askWho(plan: Plan, desk: MemberDesk): Promise<Fact> {
  return {
    kind: 'plan-people-asked',
    plan: await showPlan(plan, desk),
    colleagues: await colleaguesAt([plan.centreId], desk),
  };
}

async function togglePerson(plan: Plan, personId: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const colleagues = await colleaguesAt([plan.centreId], desk);
  const isIn = plan.personIds.includes(personId);
  if (!isIn && !colleagues.some((one) => one.personId === personId)) return [await askWho(plan, desk)];

  const personIds = isIn ? plan.personIds.filter((id) => id !== personId) : [...plan.personIds, personId];
  await desk.plans.setPeople(plan, personIds);
  return [await askWho({ ...plan, personIds }, desk)];
}
