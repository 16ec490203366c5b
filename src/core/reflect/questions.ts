import type { Records } from '../ports.js';
import { usualQuestions, type Question } from './reflection.js';

/** The questions that a centre asks, by their place: its own, or the usual three as long as nobody changed them. */
export async function questionsOf(
  centreId: string,
  { reflections }: Pick<Records, 'reflections'>,
  now: Date,
): Promise<readonly Question[]> {
  return standing(await keptOrUsual(centreId, { reflections }, now));
}

/** All that are kept, retired ones too. */
export async function keptOrUsual(
  centreId: string,
  { reflections }: Pick<Records, 'reflections'>,
  now: Date,
): Promise<readonly Question[]> {
  const kept = await reflections.questions(centreId);

  return kept.length > 0 ? kept : usual(now);
}

/** The one whose turn it is: never asked before, else asked the longest ago. */
export function nextQuestion(questions: readonly Question[]): Question | undefined {
  const turn = ({ askedAt }: Question) => askedAt?.getTime() ?? 0;

  return standing(questions).toSorted((one, other) => turn(one) - turn(other))[0];
}

function standing(questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ retiredAt }) => retiredAt === null);
}

function usual(now: Date): readonly Question[] {
  return usualQuestions.map((id) => ({ id, text: null, addedAt: now, askedAt: null, retiredAt: null }));
}
