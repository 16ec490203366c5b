import type { Activity } from '../activity.js';
import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import type { Scope } from '../structure.js';
import { keptOrUsual, nextQuestion } from './questions.js';
import { keepTalk } from './reflect-talk.js';
import type { Question } from './reflection.js';
import { showQuestion, showSession } from './show-reflections.js';

/** Asks the question, or the one whose turn it is; what is typed next is the answer. */
export async function askQuestion(
  centre: Scope,
  activity: Activity | undefined,
  questionId: string | undefined,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const questions = await keptOrUsual(centre.id, desk, desk.now);
  const question = questions.find(({ id }) => id === questionId) ?? (await takeTurn(centre.id, desk));
  const { id } = await keepTalk(
    {
      wants: 'answer',
      centreId: centre.id,
      activityId: activity?.id ?? null,
      questionId: question?.id ?? null,
      doubted: null,
    },
    desk,
  );

  return [
    {
      kind: 'reflection-asked',
      conversationId: id,
      question: question ? showQuestion(question) : null,
      session: activity ? await showSession(activity, centre, desk) : null,
    },
  ];
}

/** The next question, which goes to the end of the line. */
export async function takeTurn(
  centreId: string,
  { reflections, now }: Pick<MemberDesk, 'reflections' | 'now'>,
): Promise<Question | undefined> {
  const questions = await keptOrUsual(centreId, { reflections }, now);
  const next = nextQuestion(questions);
  if (!next) return undefined;

  await reflections.putQuestions(
    centreId,
    questions.map((question) => (question.id === next.id ? { ...question, askedAt: now } : question)),
  );
  return next;
}
