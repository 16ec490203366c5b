import type { MemberDesk } from '../command.js';
import type { Conversation } from '../conversation.js';
import type { Fact } from '../facts.js';
import { checkWords } from '../record-rules.js';
import { centreNamed, centresWhere } from './centres.js';
import { changeInWords } from './change/change-in-words.js';
import { ask, goOn, talkOf } from './converse.js';
import { openDoubtOf } from './doubt/raise-doubts.js';
import { takeDoubtText } from './doubt/settle-doubt.js';
import type { Topic } from './question.js';
import { readAnswer, type ReadAnswer } from './read-answer.js';
import { readingSettingFor } from './reading-setting.js';
import { answered, askAgain, presentTopic, type EntryTalk } from './talk.js';

/** A typed answer to the present question; what can't be read as one is asked again, with the reason. */
export async function takeAnswerText(
  text: string,
  conversation: Conversation,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const doubt = openDoubtOf(conversation);
  if (doubt) return takeDoubtText(text, doubt, conversation, desk);

  const talk = talkOf(conversation);
  const topic = presentTopic(talk);
  if (topic === null || topic === 'summary' || topic === 'field') {
    return changeInWords(text, talk, conversation.command, desk, conversation);
  }

  const { draft, question } = await read(topic, text, talk, desk);
  const problems = checkWords(draft ?? talk.draft);
  if (problems.length > 0) return [{ kind: 'refused', because: { reason: 'bad-record', problems } }];
  if (question) return ask(askAgain(talk, question, draft), conversation.command, desk, conversation);

  return goOn(answered(talk, draft), conversation, desk);
}

async function read(
  topic: Exclude<Topic, 'summary' | 'field'>,
  text: string,
  { draft, questions }: EntryTalk,
  desk: MemberDesk,
): Promise<ReadAnswer> {
  if (topic === 'note')
    return text === ''
      ? { question: { topic, reason: 'missing', words: null } }
      : { draft: { ...draft, note: text } };
  if (topic !== 'centre')
    return readAnswer(topic, text, draft, questions[0], await readingSettingFor(draft.centreId, desk));

  const centre = centreNamed(text, await centresWhere(desk, 'log an activity'));
  return centre
    ? { draft: { ...draft, centreId: centre.id } }
    : { question: { topic, reason: 'unread', words: Array.from(text).slice(0, 80).join('') } };
}
