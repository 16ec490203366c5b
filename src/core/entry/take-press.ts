import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { withoutClash } from './clash/clash-over.js';
import { ask, askOrFinish, finish, goOn, goOnToNext, meetClash, questionOf } from './converse.js';
import { openTalk, type OpenTalk } from './open-talk.js';
import { deleteEntry } from './delete-entry.js';
import { controls, type Control } from './answer/control-named.js';
import { isValueOffered } from './answer/is-value-offered.js';
import { leftOut } from './answer/left-out.js';
import { takePress } from './answer-of-press.js';
import { asOne, logParts } from './split/log-parts.js';
import { settleSame } from './same/settle-same.js';
import {
  answered,
  askField,
  askWithAll,
  chooseField,
  isSkippable,
  presentTopic,
  stepBack,
  stepOn,
  type EntryTalk,
} from './talk.js';
import { settleUnusual } from './unusual/settle-unusual.js';

/** A button of a question was pressed: `[conversation, step, value]`. */
export async function takeAnswerPress(parts: readonly string[], desk: MemberDesk): Promise<readonly Fact[]> {
  const [id, step, value = ''] = parts;
  if (value === '=resume' && id) return resume(id, desk);

  const opened = await openTalk(id, step, desk);
  if ('refused' in opened) {
    const { open } = opened;
    return open ? [await questionOf(open, desk)] : [{ kind: 'refused', because: opened.refused }];
  }

  const control = controls.find((name) => name === value);
  return control ? takeControl(control, opened, desk) : takeValue(value, opened, desk);
}

async function resume(id: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const conversation = await desk.conversations.byId(id);
  const opened = await openTalk(id, String(conversation?.step), desk);
  if ('refused' in opened) return [{ kind: 'refused', because: opened.refused }];

  return ask(opened.talk, opened.conversation.command, desk, opened.conversation);
}

/** A control that is offered at this question was pressed, or typed. */
export async function takeControl(
  control: Control,
  open: OpenTalk,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const { talk, conversation } = open;
  if (!isOfferedAt(control, talk)) return [await questionOf(open, desk)];

  switch (control) {
    case '=cancel':
      await desk.conversations.end(conversation.id);
      return [{ kind: 'given-up', slot: conversation.id }, ...(await goOnToNext(talk, desk))];
    case '=back':
      return ask(stepBack(talk), conversation.command, desk, conversation);
    case '=skip':
      return goOn(answered(talk, await leftOut(talk, desk)), conversation, desk);
    case '=more':
      return ask(askWithAll(talk), conversation.command, desk, conversation);
    case '=save':
      return finish(talk, conversation.id, desk);
    case '=change':
      return ask(chooseField(talk), conversation.command, desk, conversation);
    case '=delete':
      return deleteWhatIsEdited(open, desk);
    case '=both':
      return logEach(open, desk);
    case '=one':
      return goOn(asOne(talk), conversation, desk);
    case '=apply':
      return talk.clash?.wants === 'deletion'
        ? deleteWhatIsEdited(open, desk)
        : finish(withoutClash(talk), conversation.id, desk);
  }
}

/** A control is only good where its button stands. */
export function isOfferedAt(control: Control, talk: EntryTalk): boolean {
  const topic = presentTopic(talk);

  switch (control) {
    case '=cancel':
      return true;
    case '=back':
      return (stepOn(talk) ?? 0) > 0;
    case '=skip':
      return isSkippable(talk);
    case '=more':
      return topic === 'type';
    case '=save':
    case '=change':
      return topic === 'summary';
    case '=delete':
      return topic === 'field' && talk.editing !== null;
    case '=both':
    case '=one':
      return topic === 'split';
    case '=apply':
      return topic === 'clash';
  }
}

async function logEach(open: OpenTalk, desk: MemberDesk): Promise<readonly Fact[]> {
  const first = logParts(open.talk);

  return first
    ? askOrFinish(first, open.conversation.command, desk, open.conversation)
    : [await questionOf(open, desk)];
}

async function deleteWhatIsEdited(open: OpenTalk, desk: MemberDesk): Promise<readonly Fact[]> {
  const { talk, conversation } = open;
  const activity = talk.editing ? await desk.activities.byRef(talk.editing) : undefined;
  if (!activity) return [await questionOf(open, desk)];
  if (!activity.deletedAt && activity.version !== talk.editing?.version)
    return meetClash(talk, activity, 'deletion', conversation, desk);

  const fact = await deleteEntry(activity.code, conversation.id, desk);
  if (fact.kind === 'entry-deleted') await desk.conversations.end(conversation.id);
  return [fact];
}

async function takeValue(value: string, open: OpenTalk, desk: MemberDesk): Promise<readonly Fact[]> {
  const { talk, conversation } = open;
  const topic = presentTopic(talk);
  if (topic === 'same') return settleSame(value, open, desk);
  if (topic === 'unusual') return settleUnusual(value, open, desk);
  if (topic === 'field') {
    const field = fields.find((name) => name === value);
    return field
      ? ask(askField(talk, field), conversation.command, desk, conversation)
      : [await questionOf(open, desk)];
  }

  const draft =
    topic && (await isValueOffered(topic, value, talk, desk))
      ? takePress(topic, value, talk.draft)
      : undefined;
  return draft ? goOn(answered(talk, draft), conversation, desk) : [await questionOf(open, desk)];
}

const fields = ['type', 'when', 'heads', 'duration', 'led_by', 'volunteers', 'note'] as const;
