import type { MemberDesk } from '../command.js';
import type { Conversation } from '../conversation.js';
import type { Fact } from '../facts.js';
import { checkWords } from '../record-rules.js';
import { controlsNamed } from './answer/control-named.js';
import { takeAnswer, type AnswerTaken } from './answer/take-answer.js';
import { centreNamed, centresWhere } from './centres.js';
import { changeInWords } from './change/change-in-words.js';
import { ask, askOrFinish, goOn, questionOf } from './converse.js';
import { talkOf } from './open-talk.js';
import { openDoubtOf } from './doubt/raise-doubts.js';
import { takeDoubtText } from './doubt/settle-doubt.js';
import { readLineAt } from './read-line-at.js';
import type { Topic } from './question.js';
import { readingSettingFor } from './reading-setting.js';
import { answered, askAgain, presentTopic, startLine, withUnread, type EntryTalk } from './talk.js';
import { isOfferedAt, takeControl } from './take-press.js';
import { takeUnusualText } from './unusual/take-unusual-text.js';

/** A typed answer to the present question; what can't be read as one is asked again, with the reason. */
export async function takeAnswerText(
  text: string,
  conversation: Conversation,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const doubt = openDoubtOf(conversation);
  if (doubt) return takeDoubtText(text, doubt, conversation, desk);

  const talk = talkOf(conversation);
  const control = controlsNamed(text).find((name) => isOfferedAt(name, talk));
  if (control) return takeControl(control, { conversation, talk }, desk);

  const topic = presentTopic(talk);
  if (topic === null || topic === 'summary' || topic === 'field') {
    return changeInWords(text, talk, conversation.command, desk, conversation);
  }

  if (topic === 'split' || topic === 'clash') {
    return ask(withUnread(talk, text), conversation.command, desk, conversation);
  }
  if (topic === 'same') return [await questionOf({ conversation, talk }, desk)];
  if (topic === 'unusual') return takeUnusualText(text, { conversation, talk }, desk);

  return (
    (topic === 'type' && (await takeDay(text, talk, conversation, desk))) ||
    takeText(topic, text, talk, conversation, desk)
  );
}

async function takeText(
  topic: TypedTopic,
  text: string,
  talk: EntryTalk,
  conversation: Conversation,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const { draft, question, later, unread } = await read(topic, text, talk, desk);
  const problems = checkWords(draft ?? talk.draft);
  if (problems.length > 0) return [{ kind: 'refused', because: { reason: 'bad-record', problems } }];
  if (question) {
    const again = withUnread(askAgain(talk, question, draft, later), unread);
    return ask(again, conversation.command, desk, conversation);
  }

  return goOn(withUnread(answered(talk, draft ?? talk.draft, later), unread), conversation, desk);
}

type TypedTopic = Exclude<Topic, 'summary' | 'field' | 'split' | 'clash' | 'same' | 'unusual'>;

/** "Closed today" to "What was it?" is no activity: the day is marked. */
async function takeDay(
  text: string,
  { draft, editing, typed }: EntryTalk,
  conversation: Conversation,
  desk: MemberDesk,
): Promise<readonly Fact[] | undefined> {
  if (editing) return undefined;
  const read = readLineAt(text, await readingSettingFor(draft.centreId, desk));
  if (read.draft.day !== 'closed' && read.draft.day !== 'cancelled') return undefined;

  const talk = startLine({ ...read.draft, centreId: draft.centreId }, read.questions);
  return askOrFinish({ ...talk, ...(typed && { typed }) }, conversation.command, desk, conversation);
}

async function read(
  topic: TypedTopic,
  text: string,
  { draft, questions }: EntryTalk,
  desk: MemberDesk,
): Promise<AnswerTaken> {
  const nothingElse = { later: [], unread: null };
  if (topic === 'note')
    return text === ''
      ? { question: { topic, reason: 'missing', words: null }, ...nothingElse }
      : { draft: { ...draft, note: text }, ...nothingElse };
  if (topic !== 'centre')
    return takeAnswer(topic, text, draft, questions[0], await readingSettingFor(draft.centreId, desk));

  const centre = centreNamed(text, await centresWhere(desk, 'log an activity'));
  return centre
    ? { draft: { ...draft, centreId: centre.id }, ...nothingElse }
    : {
        question: { topic, reason: 'unread', words: Array.from(text).slice(0, 80).join('') },
        ...nothingElse,
      };
}
