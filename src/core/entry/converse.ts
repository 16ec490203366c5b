import { addHours } from 'date-fns';
import type { Activity } from '../activity.js';
import type { MemberDesk } from '../command.js';
import type { Conversation } from '../conversation.js';
import type { Fact } from '../facts.js';
import { becomeEntry } from '../count/become-entry.js';
import { settleOccurrence } from '../plan/settle-occurrence.js';
import { newCode } from '../receipt-code.js';
import { clashOver } from './clash/clash-over.js';
import { raiseDoubts } from './doubt/raise-doubts.js';
import { keepReceipt } from './keep-receipt.js';
import { keepTypedLine } from './keep-typed-line.js';
import { markDay } from './mark-day.js';
import { promptFor } from './prompt-for.js';
import type { OpenTalk } from './open-talk.js';
import { nextPart } from './split/log-parts.js';
import type { Question } from './question.js';
import { seenBy, showEntry } from './show-entry.js';
import { presentTopic, type EntryTalk } from './talk.js';
import { writeEntry } from './write-entry.js';

const keptForHours = 72;

/** Keeps the talk and asks its present question. */
export async function ask(
  talk: EntryTalk,
  command: string,
  desk: MemberDesk,
  previous?: Conversation,
): Promise<readonly Fact[]> {
  const { unread: _saidOnce, ...kept } = talk;
  const conversation: Conversation = {
    id: previous?.id ?? newCode(() => desk.chance.random(), 10),
    personId: desk.person.id,
    roomId: desk.room.id,
    command,
    state: kept,
    step: (previous?.step ?? 0) + 1,
    startedAt: previous?.startedAt ?? desk.now,
    askedAt: desk.now,
    expiresAt: addHours(desk.now, keptForHours),
  };
  await desk.conversations.save(conversation);
  await keepTypedLine(talk, { kind: 'question', conversationId: conversation.id }, desk);

  return [await questionOf({ conversation, talk }, desk)];
}

/** The present question again, as it was asked. */
export async function questionOf({ conversation, talk }: OpenTalk, desk: MemberDesk): Promise<Fact> {
  const code = talk.editing ? ((await desk.activities.byRef(talk.editing))?.code ?? null) : null;

  return {
    kind: 'asked',
    conversationId: conversation.id,
    step: conversation.step,
    command: conversation.command,
    prompt: await promptFor(talk, code, desk),
  };
}

/** Asks what keeps a new talk from being written, or writes the entry at once. */
export function askOrFinish(
  talk: EntryTalk,
  command: string,
  desk: MemberDesk,
  previous?: Conversation,
): Promise<readonly Fact[]> {
  return presentTopic(talk) === null
    ? finish(talk, previous?.id ?? null, desk)
    : ask(talk, command, desk, previous);
}

/** Asks what is still open, or writes the entry when nothing is. */
export async function goOn(
  talk: EntryTalk,
  conversation: Conversation,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const topic = presentTopic(talk);
  if (topic !== null && topic !== 'field') return ask(talk, conversation.command, desk, conversation);

  return finishSaying(talk, conversation.id, desk);
}

/** Writes the entry, and says which words changed nothing. */
export async function finishSaying(
  talk: EntryTalk,
  slot: string | null,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const facts = await finish(talk, slot, desk);
  const isOpen = facts.some(({ kind }) => kind === 'refused' || kind === 'asked');
  return talk.unread === undefined || isOpen
    ? facts
    : [...facts, { kind: 'words-left-out', words: talk.unread }];
}

/** Writes the entry and ends the conversation; what stands in the way is said, and the conversation stays open. */
export async function finish(
  talk: EntryTalk,
  slot: string | null,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  if (talk.counting !== undefined) {
    const before = (question: Question, counted: EntryTalk) => askFirst(question, counted, slot, desk);
    return becomeEntry(talk.counting, talk, slot, desk, before);
  }
  if (talk.draft.day) {
    const facts = await markDay(talk.draft, slot, desk);
    if (slot && facts.some(({ kind }) => kind === 'day-marked' || kind === 'days-closed'))
      await desk.conversations.end(slot);
    return facts;
  }

  const before = talk.editing ? await desk.activities.byRef(talk.editing) : undefined;
  const written = await writeEntry(talk, desk);
  if ('refused' in written) return [{ kind: 'refused', because: written.refused }];
  if ('clash' in written) {
    const conversation = slot ? await desk.conversations.byId(slot) : undefined;
    return meetClash(talk, written.clash, 'change', conversation, desk);
  }
  if ('held' in written) return askFirst(written.held, talk, slot, desk);
  if (slot) await desk.conversations.end(slot);

  const { activity, doubts } = written;
  const place = { kind: 'entry', ref: { centreId: activity.centreId, id: activity.id } } as const;
  await keepTypedLine(talk, place, desk);
  if (talk.planned) await settleOccurrence(talk.planned, 'logged', activity.id, desk);
  if (doubts.length > 0 && before?.version === activity.version)
    return raiseDoubts(doubts, place, 'nothing', slot, desk);

  const entry = await showEntry(activity, desk);
  const see = await seenBy(activity, desk);
  const outcome: Fact = before
    ? { kind: 'entry-changed', entry, before: see(before.record), slot }
    : { kind: 'entry-saved', entry, slot: await keepReceipt(activity, slot, desk) };
  return [
    outcome,
    ...(await raiseDoubts(doubts, place, 'saved', null, desk)),
    ...(await goOnToNext(talk, desk)),
  ];
}

/** What the line said beside the entry that is done with. */
export async function goOnToNext({ next = [] }: EntryTalk, desk: MemberDesk): Promise<readonly Fact[]> {
  const talk = nextPart(next);

  return talk ? askOrFinish(talk, 'log', desk) : [];
}

/** Somebody else has changed the entry meanwhile: nothing is written over that, and what was wanted is offered on top of it. */
export async function meetClash(
  talk: EntryTalk,
  present: Activity,
  wants: 'change' | 'deletion',
  conversation: Conversation | undefined,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const over = await clashOver(talk, present, wants, desk);

  return over.clash ? ask(over, 'edit', desk, conversation) : finish(over, conversation?.id ?? null, desk);
}

/** What is to be asked before the entry is written; the talk waits with it. */
async function askFirst(
  question: Question,
  talk: EntryTalk,
  slot: string | null,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const conversation = slot ? await desk.conversations.byId(slot) : undefined;
  const command = conversation?.command ?? (talk.editing ? 'edit' : 'log');

  return ask({ ...talk, questions: [question] }, command, desk, conversation);
}
