import type { MemberDesk } from '../../command.js';
import type { Fact } from '../../facts.js';
import { ask, finish, questionOf } from '../converse.js';
import type { OpenTalk } from '../open-talk.js';
import type { Far, Topic } from '../question.js';
import { askField, type EntryTalk } from '../talk.js';

/** Whether an unusual number is right was answered: `yes`, or it is to `change`. */
export async function settleUnusual(
  value: string,
  open: OpenTalk,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const { talk, conversation } = open;
  const far = talk.questions[0]?.far;

  if (far && value === 'yes') return finish(confirmed(talk, far), conversation.id, desk);
  if (far && value === 'change')
    return ask(askField(talk, topicOf(far)), conversation.command, desk, conversation);

  return [await questionOf(open, desk)];
}

/** The talk in which the number stays as it is. */
export function confirmed(talk: EntryTalk, { number, value }: Far): EntryTalk {
  const { settled = {} } = talk;

  return {
    ...talk,
    questions: [],
    settled: { ...settled, confirmed: { ...settled.confirmed, [number]: value } },
  };
}

/** What asks for the number. */
export function topicOf({ number }: Far): Extract<Topic, 'heads' | 'duration' | 'volunteers'> {
  switch (number) {
    case 'total':
      return 'heads';
    case 'durationMin':
      return 'duration';
    case 'volunteers':
      return 'volunteers';
  }
}
