import type { MemberDesk } from '../command.js';
import { isDoubted } from '../entry/doubt/doubt.js';
import { placeOf } from '../entry/show-entry.js';
import { addDays } from '../local-date.js';
import { newCode } from '../receipt-code.js';
import { checkWords } from '../record-rules.js';
import type { Refusal } from '../refusals.js';
import { may } from '../rights.js';
import { dateAt } from '../today.js';
import { occurrenceOn } from './occurrences.js';
import type { CompletePlanDraft } from './plan-draft.js';
import type { Plan } from './plan.js';
import { nextDates, toRule } from './recurrence.js';
import { nextOf } from './show-plan.js';

/** Keeps a plan that has a date ahead; the one whose place it takes ends now. */
export async function savePlan(
  draft: CompletePlanDraft,
  desk: MemberDesk,
): Promise<{ readonly plan: Plan } | { readonly refused: Refusal }> {
  const centre = await placeOf(draft.centreId, desk);
  if (!may(desk.person.grants, 'plan activities', centre)) return { refused: { reason: 'not-here', centre } };
  const problems = checkWords({ title: draft.title, note: null });
  if (problems.length > 0) return { refused: { reason: 'bad-record', problems } };
  if (isDoubted(draft.title)) return { refused: { reason: 'plan-names-someone' } };

  const plan = planOf(draft, dateAt(desk.now, centre.zone), desk);
  const isAhead = (date: string): boolean => occurrenceOn(plan, date, centre.zone).endsAt > desk.now;
  const rule = isKept(draft) ? plan.rule : eachTime(draft);
  const [first] = nextDates({ ...plan, rule }, plan.from, 1, isAhead);
  if (first === undefined) return { refused: { reason: 'plan-never', until: draft.until } };

  const counted = { ...plan, from: first };
  if ((await nextOf(counted, centre, desk)).length === 0)
    return { refused: { reason: 'plan-only-holidays' } };
  if (draft.replaces !== null)
    await desk.plans.set({ centreId: centre.id, id: draft.replaces }, { endedAt: desk.now });
  await desk.plans.add(counted);

  return { plan: counted };
}

/** Whether a plan that is changed stays in the same weeks. */
function isKept({ replaces, from }: CompletePlanDraft): boolean {
  return replaces !== null && from !== null;
}

/** Every other week is counted from the first week that is ahead, whichever it is. */
function eachTime({ recurrence, until }: CompletePlanDraft): string {
  return toRule({
    recurrence: recurrence.kind === 'weekly' ? { ...recurrence, every: 1 } : recurrence,
    until,
  });
}

function planOf(draft: CompletePlanDraft, today: string, { chance, person, now }: MemberDesk): Plan {
  const { recurrence, until, centreId, start, durationMin, type, form, setting, title } = draft;
  const isOnce = recurrence.kind === 'once';
  // What began the evening before and is not over yet is still ahead.
  const soonest = draft.from !== null && draft.from > today ? draft.from : addDays(today, -1);
  const from = isKept(draft) ? (draft.from ?? soonest) : soonest;

  return {
    ...{ centreId, start, durationMin, type, form, setting, title },
    id: newCode(() => chance.random(), 10),
    rule: toRule({ recurrence, until: isOnce ? null : until }),
    from: isOnce ? (draft.from ?? today) : from,
    // Who names one date means it.
    inHolidays: draft.inHolidays ?? isOnce,
    createdById: person.id,
    createdAt: now,
    pausedAt: null,
    endedAt: null,
    personIds: draft.personIds ?? [person.id],
  };
}
