import type { LocalDate } from '../calendar.js';
import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { isDateToLog, limits } from '../record-rules.js';
import { dateAt } from '../today.js';
import { centresWhere } from './centres.js';
import { ask, finish, goOn, openTalk, questionOf, type OpenTalk } from './converse.js';
import { deleteEntry } from './delete-entry.js';
import { takePress } from './answer-of-press.js';
import type { EntryDraft } from './draft.js';
import { vocabularyFor } from './prompt-for.js';
import type { Topic } from './question.js';
import { placeOf } from './show-entry.js';
import { answered, askField, chooseField, isAtStep, presentTopic, stepBack, type EntryTalk } from './talk.js';

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

const controls = ['=cancel', '=back', '=skip', '=save', '=change', '=delete'] as const;
type Control = (typeof controls)[number];

async function resume(id: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const conversation = await desk.conversations.byId(id);
  const opened = await openTalk(id, String(conversation?.step), desk);
  if ('refused' in opened) return [{ kind: 'refused', because: opened.refused }];

  return ask(opened.talk, opened.conversation.command, desk, opened.conversation);
}

async function takeControl(control: Control, open: OpenTalk, desk: MemberDesk): Promise<readonly Fact[]> {
  const { talk, conversation } = open;
  if (!isOfferedAt(control, talk)) return [await questionOf(open, desk)];

  switch (control) {
    case '=cancel':
      await desk.conversations.end(conversation.id);
      return [{ kind: 'given-up', slot: conversation.id }];
    case '=back':
      return ask(stepBack(talk), conversation.command, desk, conversation);
    case '=skip':
      return goOn(answered(talk, talk.draft), conversation, desk);
    case '=save':
      return finish(talk, conversation.id, desk);
    case '=change':
      return ask(chooseField(talk), conversation.command, desk, conversation);
    case '=delete':
      return deleteWhatIsEdited(open, desk);
  }
}

/** A control is only good where its button stands. */
function isOfferedAt(control: Control, talk: EntryTalk): boolean {
  const topic = presentTopic(talk);

  switch (control) {
    case '=cancel':
      return true;
    case '=back':
      return isAtStep(talk) && talk.stepIndex > 0;
    case '=skip':
      return isAtStep(talk) && (topic === 'led_by' || topic === 'volunteers');
    case '=save':
    case '=change':
      return topic === 'summary';
    case '=delete':
      return topic === 'field' && talk.editing !== null;
  }
}

async function deleteWhatIsEdited(open: OpenTalk, desk: MemberDesk): Promise<readonly Fact[]> {
  const { talk, conversation } = open;
  const activity = talk.editing ? await desk.activities.byRef(talk.editing) : undefined;
  if (!activity) return [await questionOf(open, desk)];

  const fact = await deleteEntry(activity.code, conversation.id, desk);
  if (fact.kind === 'entry-deleted') await desk.conversations.end(conversation.id);
  return [fact];
}

async function takeValue(value: string, open: OpenTalk, desk: MemberDesk): Promise<readonly Fact[]> {
  const { talk, conversation } = open;
  const topic = presentTopic(talk);
  if (topic === 'field') {
    const field = fields.find((name) => name === value);
    return field
      ? ask(askField(talk, field), conversation.command, desk, conversation)
      : [await questionOf(open, desk)];
  }

  const draft =
    topic && (await isOffered(topic, value, open, desk)) ? takePress(topic, value, talk.draft) : undefined;
  return draft ? goOn(answered(talk, draft), conversation, desk) : [await questionOf(open, desk)];
}

const fields = ['type', 'when', 'heads', 'duration', 'led_by', 'volunteers', 'note'] as const;

/** A button's value is checked as if it had been typed: it may have been made up. */
async function isOffered(
  topic: Topic,
  value: string,
  { talk }: OpenTalk,
  desk: MemberDesk,
): Promise<boolean> {
  switch (topic) {
    case 'centre':
      return (await centresWhere(desk, 'log an activity')).some(({ id }) => id === value);
    case 'type':
      return (await vocabularyFor(talk.draft, desk)).some(({ key }) => key === value);
    case 'when':
      return isDateToLog(value, await todayFor(talk.draft, desk));
    case 'heads':
    case 'volunteers':
      return isWithin(value, limits.heads);
    case 'duration':
      return isWithin(value, limits.durationMin);
    case 'led_by':
    case 'parts':
    case 'note':
    case 'summary':
    case 'field':
      return true;
  }
}

function isWithin(
  value: string,
  { least, most }: { readonly least: number; readonly most: number },
): boolean {
  return Number(value) >= least && Number(value) <= most;
}

async function todayFor({ centreId }: EntryDraft, desk: MemberDesk): Promise<LocalDate> {
  const centre = centreId ? await placeOf(centreId, desk) : desk.person.grants[0]?.scope;

  return dateAt(desk.now, centre?.zone ?? 'UTC');
}
