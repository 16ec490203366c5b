import { isAfter } from 'date-fns';
import type { Activity } from '../activity.js';
import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { standingChange } from '../history.js';
import type { TypedLine } from '../ports/typed-line-records.js';
import { checkWords } from '../record-rules.js';
import type { Refusal } from '../refusals.js';
import { ask, askOrFinish, finish } from './converse.js';
import { talkOf } from './open-talk.js';
import { lineOver } from './line-over.js';
import { mayChange, notYours } from './find-entry.js';
import { readHere, talkOfLine } from './log-line.js';
import { readLineAt } from './read-line-at.js';
import { readingSettingFor } from './reading-setting.js';
import { startEdit, startLine, startOffer } from './talk.js';

/** A line that was edited is read again: its entry changes, or its question is asked anew. It never makes a second entry. */
export async function rereadLine(text: string, line: TypedLine, desk: MemberDesk): Promise<readonly Fact[]> {
  switch (line.became.kind) {
    case 'entry': {
      const activity = await desk.activities.byRef(line.became.ref);
      return activity ? rereadEntry(text, line, activity, desk) : [refused({ reason: 'entry-gone' })];
    }
    case 'question':
      return rereadQuestion(text, line, line.became.conversationId, desk);
  }
}

async function rereadEntry(
  text: string,
  line: TypedLine,
  activity: Activity,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const { code, version } = activity;
  if (activity.deletedAt) return [refused({ reason: 'entry-gone' })];
  if (!(await mayChange(activity, desk))) return [refused(await notYours(activity, desk))];
  const known = await asKnown(activity, desk);
  if (!known) return [refused({ reason: 'line-changed-since', code })];

  const setting = await readingSettingFor(activity.centreId, { ...desk, now: line.typedAt });
  const read = lineOver(readLineAt(text, setting), known);
  if (read.draft.day !== null) return [refused({ reason: 'line-no-entry', code })];
  const problems = checkWords(read.draft);
  if (problems.length > 0) return [refused({ reason: 'bad-record', problems })];

  const talk = { ...startEdit(read.draft, known), questions: read.questions };
  if (read.questions.length > 0) return ask(talk, 'edit', desk);

  const facts = await finish(talk, null, desk);
  return facts.filter((fact) => fact.kind !== 'entry-changed' || fact.entry.version !== version);
}

/** The entry as the person left it: whoever has changed it since is not written over. Undefined where the person never did. */
async function asKnown(activity: Activity, desk: MemberDesk): Promise<Activity | undefined> {
  const history = await desk.activities.history(activity);
  if (standingChange(history)?.change.changedById === desk.person.id) return activity;

  const own = history.findLast(({ changedById }) => changedById === desk.person.id);
  return own && { ...activity, record: own.record, version: own.version };
}

async function rereadQuestion(
  text: string,
  line: TypedLine,
  id: string,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const conversation = await desk.conversations.byId(id);
  const isOpen = conversation && !isAfter(desk.now, conversation.expiresAt);
  if (!isOpen || conversation.personId !== desk.person.id) return [refused({ reason: 'question-over' })];
  if (text === '') return [];

  const read = await readHere(text, { ...desk, now: line.typedAt });
  if ('refused' in read) return [read.refused];
  const problems = checkWords(read.draft);
  if (problems.length > 0) return [refused({ reason: 'bad-record', problems })];

  const { mode, typed } = talkOf(conversation);
  const start = mode === 'guided' ? startOffer : startLine;
  const talk = { ...talkOfLine(start, read), ...(typed && { typed }) };
  return askOrFinish(talk, 'log', desk, conversation);
}

function refused(because: Refusal): Fact {
  return { kind: 'refused', because };
}
