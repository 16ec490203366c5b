import type { MemberDesk } from '../command.js';
import type { Conversation } from '../conversation.js';
import { excerptOf, isDoubted } from '../entry/doubt/doubt.js';
import { placeOf } from '../entry/show-entry.js';
import type { Fact } from '../facts.js';
import { may } from '../rights.js';
import { keepTalk, type ReflectTalk } from './reflect-talk.js';
import { longestReflection, type Reflection } from './reflection.js';
import { showReflections } from './show-reflections.js';

type AnswerTalk = Extract<ReflectTalk, { readonly wants: 'answer' }>;

/** Stores an answer, or asks first where it looks as if it named somebody. */
export async function takeAnswer(
  text: string,
  talk: AnswerTalk,
  desk: MemberDesk,
  previous?: Conversation,
): Promise<readonly Fact[]> {
  if (text === '') return [{ kind: 'refused', because: { reason: 'reflection-empty' } }];
  if (Array.from(text).length > longestReflection)
    return [{ kind: 'refused', because: { reason: 'reflection-too-long', most: longestReflection } }];

  if (isDoubted(text)) {
    const { id, step } = await keepTalk({ ...talk, doubted: text }, desk, previous);
    return [{ kind: 'reflection-doubted', conversationId: id, step, excerpt: excerptOf(text) }];
  }

  return storeAnswer(text, false, talk, desk, previous);
}

export async function storeAnswer(
  text: string,
  warned: boolean,
  { centreId, activityId, questionId }: AnswerTalk,
  desk: MemberDesk,
  previous?: Conversation,
): Promise<readonly Fact[]> {
  const centre = await placeOf(centreId, desk);
  if (!may(desk.person.grants, 'reflect', centre))
    return [{ kind: 'refused', because: { reason: 'not-here', centre } }];

  const reflection: Reflection = {
    ...{ centreId, activityId, questionId, text, warned },
    id: desk.chance.newId(),
    personId: desk.person.id,
    answeredAt: desk.now,
    sharedAt: null,
  };
  await desk.reflections.add(reflection);
  if (previous) await desk.conversations.end(previous.id);

  const [shown] = await showReflections([reflection], centre, desk);
  return shown ? [{ kind: 'reflection-kept', reflection: shown, slot: previous?.id ?? null }] : [];
}
