import { addHours } from 'date-fns';
import type { MemberDesk } from '../command.js';
import type { Conversation } from '../conversation.js';
import { centresWhere } from '../entry/centres.js';
import { readingSettingFor } from '../entry/reading-setting.js';
import { usualTypesHere } from '../entry/usual/usual-types.js';
import type { Fact } from '../facts.js';
import { newCode } from '../receipt-code.js';
import type { Refusal } from '../refusals.js';
import { may } from '../rights.js';
import { dateAt } from '../today.js';
import { colleaguesFor } from './colleagues.js';
import {
  draftWith,
  emptyPlanDraft,
  isCompletePlan,
  missingOfPlan,
  type PlanDraft,
  type PlanTopic,
} from './plan-draft.js';
import type { PlanAskedFact } from './plan-facts.js';
import type { PlanReading } from './read/plan-reading.js';
import { firstOf } from './first-of.js';
import { readPlan } from './read/read-plan.js';
import { takePeople } from './read/take-people.js';
import { savePlan } from './save-plan.js';
import { showPlan } from './show-plan.js';

const keptForHours = 72;

/** A plan that is being made, as plain JSON. */
export interface PlanTalk {
  readonly kind: 'adding';
  readonly draft: PlanDraft;
  readonly topic: PlanTopic;
  readonly often: PlanAskedFact['often'];
  readonly title: string | null;
  readonly near: readonly string[];
}

export type Because = PlanAskedFact['because'];

/** Saves what a line says, or asks the one thing that is missing. */
export async function planLine(text: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const where = await whereToPlan(desk);
  if ('refused' in where) return [{ kind: 'refused', because: where.refused }];

  const read = await readPlanAt(text, where.centreId, desk);
  if ('refused' in read) return [{ kind: 'refused', because: read.refused }];
  const { reading, personIds } = read;
  if (reading.problem && reading.problem.problem !== 'time-backwards')
    return [{ kind: 'refused', because: { reason: 'plan-problem', problem: reading.problem } }];
  if (saysNothing(reading)) return [{ kind: 'refused', because: { reason: 'plan-unread' } }];

  const draft = { ...draftWith({ ...emptyPlanDraft, centreId: where.centreId }, reading), personIds };
  return reading.problem && draft.type !== null && draft.recurrence !== null
    ? askPlan({ draft, topic: 'time', ...leftOpenBy(reading) }, reading.problem, desk)
    : goOnPlanning(draft, leftOpenBy(reading), desk);
}

/** Asks step by step. */
export async function beginPlan(desk: MemberDesk): Promise<readonly Fact[]> {
  const where = await whereToPlan(desk);
  if ('refused' in where) return [{ kind: 'refused', because: where.refused }];

  return goOnPlanning({ ...emptyPlanDraft, centreId: where.centreId }, nothingLeftOpen, desk);
}

type WhereToPlan = { readonly centreId: string | null } | { readonly refused: Refusal };

/** The room's centre, else the only one at which the person plans; null where it has to be asked. */
async function whereToPlan(desk: MemberDesk): Promise<WhereToPlan> {
  const here = desk.room.scope?.kind === 'centre' ? desk.room.scope : null;
  if (here)
    return may(desk.person.grants, 'plan activities', here)
      ? { centreId: here.id }
      : { refused: { reason: 'not-here', centre: here } };

  const centres = await centresWhere(desk, 'plan activities');
  return { centreId: centres.length === 1 ? (centres[0]?.id ?? null) : null };
}

type Read =
  | { readonly reading: PlanReading; readonly personIds: readonly string[] | null }
  | { readonly refused: Refusal };

export async function readPlanAt(text: string, centreId: string | null, desk: MemberDesk): Promise<Read> {
  const taken = takePeople(text, await colleaguesFor(centreId, desk), desk.person.id);
  if (taken.unknown !== null) return { refused: { reason: 'plan-nobody', typed: taken.unknown } };

  return {
    reading: readPlan(taken.rest, await readingSettingFor(centreId, desk)),
    personIds: taken.personIds,
  };
}

export function saysNothing({ days, once, start, durationMin, type }: PlanReading): boolean {
  return [days, once, start, durationMin, type].every((said) => said === null);
}

/** What a line left open. */
export type LeftOpen = Pick<PlanTalk, 'often' | 'title' | 'near'>;

export const nothingLeftOpen: LeftOpen = { often: null, title: null, near: [] };

export function leftOpenBy({ days, title, nearTypes }: PlanReading): LeftOpen {
  return { often: days && days.kind !== 'said' ? days : null, title, near: nearTypes };
}

/** Asks what is still missing of a plan, or saves it. */
export async function goOnPlanning(
  draft: PlanDraft,
  open: LeftOpen,
  desk: MemberDesk,
  previous?: Conversation,
): Promise<readonly Fact[]> {
  const missing = missingOfPlan(draft);
  const topic = missing === 'days' && open.often ? 'often' : missing;
  if (topic !== null) return askPlan({ draft, topic, ...open }, null, desk, previous);
  if (!isCompletePlan(draft)) throw new Error('A plan was to be saved with something still to be asked.');

  const saved = await savePlan(draft, desk);
  if ('refused' in saved) return [{ kind: 'refused', because: saved.refused }];
  if (previous) await desk.conversations.end(previous.id);

  const plan = await showPlan(saved.plan, desk);
  return [
    draft.replaces === null
      ? { kind: 'plan-saved', plan, slot: previous?.id ?? null }
      : { kind: 'plan-shown', plan, became: 'changed' },
  ];
}

/** Keeps the talk and asks its question. */
export async function askPlan(
  talk: Omit<PlanTalk, 'kind'>,
  because: Because,
  desk: MemberDesk,
  previous?: Conversation,
): Promise<readonly Fact[]> {
  const conversation: Conversation = {
    id: previous?.id ?? newCode(() => desk.chance.random(), 10),
    personId: desk.person.id,
    roomId: desk.room.id,
    command: 'plan',
    state: { kind: 'adding', ...talk } satisfies PlanTalk,
    step: (previous?.step ?? 0) + 1,
    startedAt: previous?.startedAt ?? desk.now,
    askedAt: desk.now,
    expiresAt: addHours(desk.now, keptForHours),
  };
  await desk.conversations.save(conversation);

  return [await planAsked(conversation, talk, because, desk)];
}

/** The question of a talk as it is asked. */
export async function planAsked(
  { id, step }: Conversation,
  { draft, topic, often, title, near }: Omit<PlanTalk, 'kind'>,
  because: Because,
  desk: MemberDesk,
): Promise<Fact> {
  const { zone, vocabulary } = await readingSettingFor(draft.centreId, desk);
  const today = dateAt(desk.now, zone);
  const usual = topic === 'type' ? await usualTypesHere(draft.centreId, desk) : [];
  const named = near.flatMap((key) => vocabulary.find((type) => type.key === key) ?? []);
  const replaced =
    draft.replaces !== null && draft.centreId !== null
      ? await desk.plans.byId([draft.centreId], draft.replaces)
      : undefined;

  return {
    kind: 'plan-asked',
    ...{ conversationId: id, step, topic, because, title, often, today },
    centres: topic === 'centre' ? await centresWhere(desk, 'plan activities') : [],
    near: [...new Set([...named, ...usual])].slice(0, 4),
    all: usual,
    nextDate: often ? firstOf([often.weekday], today) : null,
    plan: replaced ? await showPlan(replaced, desk) : null,
  };
}
