import { addHours, isAfter } from 'date-fns';
import type { MemberDesk } from '../command.js';
import type { Conversation } from '../conversation.js';
import { centreNamed, centresWhere, whereToLog } from '../entry/centres.js';
import type { Fact } from '../facts.js';
import { newCode } from '../receipt-code.js';
import type { Refusal } from '../refusals.js';
import type { Scope } from '../structure.js';
import { beginCount, type Beginning } from './begin-count.js';
import { readBeginning } from './read-beginning.js';
import { showCount } from './show-count.js';

const keptForHours = 72;

/** A count that waits for an answer before it begins, as plain JSON. */
interface Waiting {
  readonly beginning: Beginning;
  /** Null while it is asked where. */
  readonly centreId: string | null;
}

/** Begins a head-count, or asks what keeps it from beginning. */
export async function startCount(input: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const { scope } = desk.room;
  if (scope && scope.kind !== 'centre') return refused({ reason: 'headcount-above' });
  const { centre, refused: because } = await whereToLog(desk);
  if (because) return refused(because);
  const beginning = await readBeginning(input, centre?.id ?? null, desk);
  if ('refused' in beginning) return refused(beginning.refused);
  if (centre) return unlessRunning(beginning, centre, desk);

  const { id, step } = await wait({ beginning, centreId: null }, desk);
  return [{ kind: 'count-where', centres: await centresToChoose(desk), conversationId: id, step }];
}

/** `[conversation, step, index]`: which centre it is. */
export async function takeCentre(parts: readonly string[], desk: MemberDesk): Promise<readonly Fact[]> {
  const [id, step, index] = parts;
  const open = await openWaiting(id, step, desk);
  if ('refused' in open) return refused(open.refused);
  const centre = (await centresToChoose(desk))[Number(index)];
  if (!centre) return refused({ reason: 'question-over' });

  await desk.conversations.end(open.conversation.id);
  return unlessRunning(open.waiting.beginning, centre, desk);
}

export async function takeCentreText(
  text: string,
  conversation: Conversation,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const centres = await centresToChoose(desk);
  const centre = centreNamed(text, centres);
  if (!centre) {
    return [{ kind: 'count-where', centres, conversationId: conversation.id, step: conversation.step }];
  }

  await desk.conversations.end(conversation.id);
  return unlessRunning(waitingOf(conversation).beginning, centre, desk);
}

/** `[conversation, step]`: another one is begun, though one goes on. */
export async function beginAnother(parts: readonly string[], desk: MemberDesk): Promise<readonly Fact[]> {
  const [id, step] = parts;
  const open = await openWaiting(id, step, desk);
  if ('refused' in open) return refused(open.refused);
  const { beginning, centreId } = open.waiting;
  const centre = (await centresWhere(desk, 'log an activity')).find((one) => one.id === centreId);
  if (!centre) return refused({ reason: 'question-over' });

  await desk.conversations.end(open.conversation.id);
  return beginCount(beginning, centre, desk);
}

async function unlessRunning(
  beginning: Beginning,
  centre: Scope,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const [running] = await desk.counts.openAt(centre.id);
  if (!running) return beginCount(beginning, centre, desk);

  const { id, step } = await wait({ beginning, centreId: centre.id }, desk);
  return [{ kind: 'count-running', count: await showCount(running, desk), conversationId: id, step }];
}

/** Only the question about the centre can be answered in words. */
async function wait(waiting: Waiting, desk: MemberDesk): Promise<Conversation> {
  const conversation: Conversation = {
    id: newCode(() => desk.chance.random(), 10),
    personId: desk.person.id,
    roomId: waiting.centreId === null ? desk.room.id : '',
    command: 'count',
    state: waiting,
    step: 1,
    startedAt: desk.now,
    askedAt: desk.now,
    expiresAt: addHours(desk.now, keptForHours),
  };
  await desk.conversations.save(conversation);

  return conversation;
}

async function openWaiting(
  id: string | undefined,
  step: string | undefined,
  desk: MemberDesk,
): Promise<
  { readonly conversation: Conversation; readonly waiting: Waiting } | { readonly refused: Refusal }
> {
  const conversation = id ? await desk.conversations.byId(id) : undefined;
  const isOpen = conversation?.command === 'count' && !isAfter(desk.now, conversation.expiresAt);
  if (!isOpen || String(conversation.step) !== step) return { refused: { reason: 'question-over' } };
  if (conversation.personId !== desk.person.id) return { refused: { reason: 'question-of-another' } };

  return { conversation, waiting: waitingOf(conversation) };
}

function waitingOf(conversation: Conversation): Waiting {
  return conversation.state as Waiting;
}

/** As many as have a button. */
async function centresToChoose(desk: MemberDesk): Promise<readonly Scope[]> {
  return centresWhere(desk, 'log an activity');
}

function refused(because: Refusal): readonly Fact[] {
  return [{ kind: 'refused', because }];
}
