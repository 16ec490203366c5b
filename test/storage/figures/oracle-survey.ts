import type Sqlite from 'better-sqlite3';
import { oracleDate } from './oracle-instant.js';
import type { OracleAsked } from './oracle-tables.js';

interface Question {
  readonly agreeing: number;
  readonly answers: number;
}

/** The mean of the shares of a theme's questions with five answers or more, half-up to one decimal. */
export function oracleSurvey(theme: string, database: Sqlite.Database, asked: OracleAsked): number | null {
  const questions = database
    .prepare<object, Question>(
      `SELECT sum(a.agrees) AS agreeing, count(*) AS answers
       FROM SurveyAnswer a JOIN SurveyQuestion q ON q.surveyId = a.surveyId AND q.id = a.questionId
         JOIN Survey y ON y.id = a.surveyId JOIN Scope s ON s.id = y.scopeId LEFT JOIN Scope p ON p.id = s.parentId
       WHERE q.theme = :theme AND :scopeId IN (s.id, s.parentId, p.parentId)
         AND a.onDate BETWEEN :from AND min(:to, :today)
       GROUP BY a.surveyId, a.questionId HAVING count(*) >= 5`,
    )
    .all({ theme, scopeId: asked.scopeId, from: asked.from, to: asked.to, today: today(database, asked) });
  if (questions.length === 0) return null;

  const common = questions.reduce((product, { answers }) => product * BigInt(answers), 1n);
  const agreeing = questions.reduce(
    (sum, one) => sum + (common / BigInt(one.answers)) * BigInt(one.agreeing),
    0n,
  );
  const of = common * BigInt(questions.length);

  return Number((2_000n * agreeing + of) / (2n * of)) / 10;
}

function today(database: Sqlite.Database, { scopeId, asOf, now }: OracleAsked): string {
  const found = database
    .prepare<[string], { readonly zone: string | null }>(
      `SELECT coalesce(s.zone, p.zone, n.zone) AS zone FROM Scope s LEFT JOIN Scope p ON p.id = s.parentId
       LEFT JOIN Scope n ON n.id = s.networkId WHERE s.id = ?`,
    )
    .get(scopeId);

  return oracleDate(asOf ?? now, found?.zone ?? 'Europe/Ljubljana');
}
