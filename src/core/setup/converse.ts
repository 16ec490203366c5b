import { addHours, isAfter } from 'date-fns';
import type { AuditNote } from '../audit.js';
import type { MemberDesk } from '../command.js';
import type { Conversation } from '../conversation.js';
import type { Fact } from '../facts.js';
import { newCode } from '../receipt-code.js';
import type { Refusal } from '../refusals.js';
import { showActs } from '../show-act.js';
import type { Scope } from '../structure.js';
import { setupTopics, type SetupOverview, type SetupTopic } from './asked.js';
import { networkHere } from './network-here.js';
import { nextMissing, overviewOf, topicsFor } from './overview.js';
import type { SetupPart } from './part.js';
import { readTopic } from './read-topic.js';
import { takeParts } from './take-parts.js';

const keptForHours = 72;

/** Shows what there is and asks for the next thing that is missing, or goes on where it was left. */
export async function beginSetup(desk: MemberDesk): Promise<readonly Fact[]> {
  const open = await desk.conversations.latestOf(desk.person.id, desk.now, {
    command: 'setup',
    roomId: desk.room.id,
  });

  return open ? askTopic(topicOf(open), desk, open) : askNext(null, desk);
}

/** A typed answer: it is written at once, and the next question follows. */
export async function takeSetupText(
  text: string,
  conversation: Conversation,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const topic = topicOf(conversation);
  const read = readTopic(topic, text, desk.person.language);

  return 'refused' in read
    ? askTopic(topic, desk, conversation, { because: read.refused })
    : takeAnswer(read.parts, topic, conversation, desk);
}

/** A button of a question: `[conversation, step, value]`. */
export async function takeSetupPress(
  [id = '', step, value = '']: readonly string[],
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const conversation = await desk.conversations.byId(id);
  if (!conversation || conversation.command !== 'setup' || isAfter(desk.now, conversation.expiresAt))
    return refused({ reason: 'question-over' });
  if (conversation.personId !== desk.person.id) return refused({ reason: 'question-of-another' });

  const topic = topicOf(conversation);
  if (String(conversation.step) !== step) return askTopic(topic, desk, conversation);

  switch (value) {
    case '=cancel':
      await desk.conversations.end(conversation.id);
      return [{ kind: 'setup-left', slot: conversation.id }];
    case '=skip':
      return askNext(topic, desk, conversation);
    case '=back':
      return stepBack(topic, conversation, desk);
  }

  const parts = partsOfPress(topic, value);
  return parts ? takeAnswer(parts, topic, conversation, desk) : askTopic(topic, desk, conversation);
}

function partsOfPress(topic: SetupTopic, value: string): readonly SetupPart[] | undefined {
  if (topic === 'days' && /^[1-7]{1,7}$/u.test(value))
    return [{ part: 'days', weekdays: [...new Set([...value].map(Number))].sort() }];

  return topic === 'room' && value !== '' ? [{ part: 'room', place: `id:${value}` }] : undefined;
}

async function takeAnswer(
  parts: readonly SetupPart[],
  topic: SetupTopic,
  conversation: Conversation,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const taken = await takeParts(parts, desk);
  if ('refused' in taken) return askTopic(topic, desk, conversation, { because: taken.refused });

  const room = taken.linked ? { ...desk.room, scope: taken.linked } : desk.room;
  const person = (await desk.people.byId(desk.person.id)) ?? desk.person;
  return [
    ...(await askNext(topic, { ...desk, room, person }, conversation, taken.notes)),
    ...roomLinked(taken.linked, desk),
  ];
}

async function stepBack(
  topic: SetupTopic,
  conversation: Conversation,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const chosen = await networkHere([], desk);
  const overview = await overviewOf('network' in chosen ? chosen.network : null, desk);
  const topics = topicsFor(overview);

  return askTopic(topics[Math.max(0, topics.indexOf(topic) - 1)] ?? topic, desk, conversation);
}

async function askNext(
  after: SetupTopic | null,
  desk: MemberDesk,
  previous?: Conversation,
  notes: readonly AuditNote[] = [],
): Promise<readonly Fact[]> {
  const chosen = await networkHere([], desk);
  if ('refused' in chosen && chosen.refused.reason !== 'setup-no-network') return refused(chosen.refused);

  const overview = await overviewOf('network' in chosen ? chosen.network : null, desk);
  const topic = nextMissing(after, overview);
  if (topic) return askTopic(topic, desk, previous, { notes });

  if (previous) await desk.conversations.end(previous.id);
  const acts = await showActs(notes, desk);
  return [{ kind: 'setup-shown', overview, acts, slot: previous?.id ?? null }];
}

interface Said {
  readonly because?: Refusal;
  readonly notes?: readonly AuditNote[];
}

async function askTopic(
  topic: SetupTopic,
  desk: MemberDesk,
  previous?: Conversation,
  { because, notes = [] }: Said = {},
): Promise<readonly Fact[]> {
  const chosen = await networkHere([], desk);
  if ('refused' in chosen && chosen.refused.reason !== 'setup-no-network') return refused(chosen.refused);

  const overview: SetupOverview = await overviewOf('network' in chosen ? chosen.network : null, desk);
  const conversation: Conversation = {
    id: previous?.id ?? newCode(() => desk.chance.random(), 10),
    personId: desk.person.id,
    roomId: desk.room.id,
    command: 'setup',
    state: { topic },
    step: (previous?.step ?? 0) + 1,
    startedAt: previous?.startedAt ?? desk.now,
    askedAt: desk.now,
    expiresAt: addHours(desk.now, keptForHours),
  };
  await desk.conversations.save(conversation);

  return [
    {
      kind: 'setup-asked',
      conversationId: conversation.id,
      step: conversation.step,
      topic,
      isFirst: topicsFor(overview)[0] === topic,
      overview,
      because: because ?? null,
      acts: await showActs(notes, desk),
    },
  ];
}

/** A conversation's state is what `askTopic` kept. */
function topicOf({ state }: Conversation): SetupTopic {
  const kept = (state as { readonly topic?: unknown }).topic;

  return setupTopics.find((topic) => topic === kept) ?? 'network';
}

function refused(because: Refusal): readonly Fact[] {
  return [{ kind: 'refused', because }];
}

/** The room is told when it is linked. */
export function roomLinked(scope: Scope | null, { room }: MemberDesk): readonly Fact[] {
  return scope ? [{ kind: 'room-linked', scope, isGroup: room.kind === 'group' }] : [];
}
