import type { MemberDesk } from '../command.js';
import { isDoubted } from '../entry/doubt/doubt.js';
import type { Fact } from '../facts.js';
import { may } from '../rights.js';
import { nameKey, type Scope } from '../structure.js';
import { keptOrUsual } from './questions.js';
import { longestQuestion, mostQuestions, type Question } from './reflection.js';
import { showQuestion } from './show-reflections.js';

/** A question of the centre's own, asked from now on; `slot` is where it was asked for. */
export async function addQuestion(
  text: string,
  centre: Scope,
  slot: string | null,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  if (!may(desk.person.grants, 'run the centre', centre))
    return [{ kind: 'refused', because: { reason: 'no-right', command: 'reflect' } }];
  const length = Array.from(text).length;
  if (length === 0 || length > longestQuestion || isDoubted(text))
    return [{ kind: 'refused', because: { reason: 'question-unfit', most: longestQuestion } }];

  const questions = await keptOrUsual(centre.id, desk, desk.now);
  const standing = questions.filter(({ retiredAt }) => retiredAt === null);
  if (standing.length >= mostQuestions)
    return [{ kind: 'refused', because: { reason: 'questions-enough', most: mostQuestions } }];

  const isThere = standing.some(
    (question) => question.text !== null && nameKey(question.text) === nameKey(text),
  );
  const added: Question = {
    id: desk.chance.newId(),
    text,
    addedAt: desk.now,
    askedAt: null,
    retiredAt: null,
  };
  if (slot) await desk.conversations.end(slot);

  return put(isThere ? questions : [...questions, added], centre, slot, desk);
}

/** Not asked any more; what was answered to it stays. */
export async function retireQuestion(id: string, centre: Scope, desk: MemberDesk): Promise<readonly Fact[]> {
  if (!may(desk.person.grants, 'run the centre', centre))
    return [{ kind: 'refused', because: { reason: 'no-right', command: 'reflect' } }];
  const questions = await keptOrUsual(centre.id, desk, desk.now);

  return put(
    questions.map((question) =>
      question.id === id && question.retiredAt === null ? { ...question, retiredAt: desk.now } : question,
    ),
    centre,
    null,
    desk,
  );
}

async function put(
  questions: readonly Question[],
  centre: Scope,
  slot: string | null,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  await desk.reflections.putQuestions(centre.id, questions);
  const standing = questions.filter(({ retiredAt }) => retiredAt === null);

  return [{ kind: 'questions-changed', questions: standing.map(showQuestion), slot }];
}
