import type { LocalDate } from '../../core/calendar.js';
import type { QuestionAnswers } from '../../core/ports/figure-records.js';
import type { Queries } from '../connection.js';

export async function surveyAnswers(
  queries: Queries,
  scopeIds: readonly string[],
  from: LocalDate,
  to: LocalDate,
): Promise<readonly QuestionAnswers[]> {
  const surveys = await queries.survey.findMany({
    where: { scopeId: { in: [...scopeIds] } },
    select: { id: true },
  });
  if (surveys.length === 0) return [];

  const ofThese = { surveyId: { in: surveys.map(({ id }) => id) } };
  const questions = await queries.surveyQuestion.findMany({ where: ofThese, orderBy: { position: 'asc' } });
  const counts = await queries.surveyAnswer.groupBy({
    by: ['surveyId', 'questionId', 'agrees'],
    where: { ...ofThese, onDate: { gte: from, lte: to } },
    _count: { _all: true },
  });

  return questions.flatMap(({ surveyId, id, theme }): readonly QuestionAnswers[] => {
    const its = counts.filter((count) => count.surveyId === surveyId && count.questionId === id);
    const answers = its.reduce((sum, { _count }) => sum + _count._all, 0);
    const agreeing = its.find(({ agrees }) => agrees)?._count._all ?? 0;

    return answers === 0 ? [] : [{ theme, agreeing, answers }];
  });
}
