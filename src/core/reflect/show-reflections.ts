import type { Activity } from '../activity.js';
import type { MemberDesk } from '../command.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { typeNamed } from '../vocabulary/type-named.js';
import { keptOrUsual } from './questions.js';
import type { QuestionShown, ReflectionShown, SessionShown } from './reflect-facts.js';
import type { Question, Reflection } from './reflection.js';

type Onlooker = Pick<MemberDesk, 'activities' | 'reflections' | 'structure' | 'now'>;

/** Reflections of one centre with the questions and activities they belong to; an activity that was deleted is not told. */
export async function showReflections(
  reflections: readonly Reflection[],
  centre: Scope,
  desk: Onlooker,
): Promise<readonly ReflectionShown[]> {
  const questions = await keptOrUsual(centre.id, desk, desk.now);
  const shown: ReflectionShown[] = [];

  for (const reflection of reflections) {
    const { id, text, questionId, activityId, warned, answeredAt, sharedAt } = reflection;
    const question = questions.find((one) => one.id === questionId);
    const activity = activityId
      ? await desk.activities.byRef({ centreId: centre.id, id: activityId })
      : undefined;

    shown.push({
      ...{ id, text, warned },
      question: question ? showQuestion(question) : null,
      session: activity && !activity.deletedAt ? await showSession(activity, centre, desk) : null,
      answeredOn: dateAt(answeredAt, centre.zone),
      today: dateAt(desk.now, centre.zone),
      isShared: sharedAt !== null,
    });
  }

  return shown;
}

export async function showSession(
  { code, record }: Activity,
  centre: Scope,
  { structure, now }: Pick<MemberDesk, 'structure' | 'now'>,
): Promise<SessionShown> {
  const vocabulary = await structure.vocabulary(centre.networkId);

  return {
    code,
    title: record.title,
    type: typeNamed(record.type, vocabulary),
    date: record.date,
    today: dateAt(now, centre.zone),
  };
}

export function showQuestion({ id, text }: Question): QuestionShown {
  return { id, text };
}
