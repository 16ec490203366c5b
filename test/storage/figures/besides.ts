import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import type { Scope } from '../../../src/core/structure.js';
import { dates } from './dates.js';

/** Answers of one question, by scope; none, too few and enough. */
const surveys = fc.record({
  scope: fc.nat({ max: 6 }),
  questions: fc.array(
    fc.record({
      theme: fc.constantFrom('safety', 'participation', 'influence', 'relevance'),
      answers: fc.array(fc.record({ agrees: fc.boolean(), date: dates }), { maxLength: 12 }),
    }),
    { maxLength: 3 },
  ),
});

export const besides = fc.record({
  surveys: fc.array(surveys, { maxLength: 3 }),
  closedDownOn: fc.array(fc.option(dates, { freq: 3 }), { minLength: 4, maxLength: 4 }),
  plannedDates: fc.array(fc.record({ centre: fc.nat({ max: 3 }), date: dates, addedAt: dates }), {
    maxLength: 5,
  }),
  keyFigures: fc.array(
    fc.record({
      scope: fc.nat({ max: 6 }),
      netCostCents: fc.option(fc.integer({ min: 0, max: 99_999_999 })),
      youngResidents: fc.option(fc.integer({ min: 0, max: 9_999 })),
    }),
    { maxLength: 4 },
  ),
});

type Besides = typeof besides extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** What no port writes yet, put into the tables of an SQLite file. */
export function keepBesides(drawn: Besides, scopes: readonly Scope[], file: string): void {
  const database = new Sqlite(file);
  const put = (sql: string, ...values: readonly unknown[]) => database.prepare(sql).run(...values);
  const centres = scopes.filter(({ kind }) => kind === 'centre');
  let number = 0;
  const next = () => String((number += 1)).padStart(6, '0');

  drawn.closedDownOn.forEach((date, place) =>
    put('UPDATE Scope SET closedDownOn = ? WHERE id = ?', date, centres[place]?.id),
  );
  for (const { centre, date, addedAt } of drawn.plannedDates)
    put(
      'INSERT OR IGNORE INTO PlannedDate VALUES (?, ?, ?)',
      centres[centre]?.id,
      date,
      `${addedAt}T12:00:00.000+00:00`,
    );
  for (const { scope, netCostCents, youngResidents } of drawn.keyFigures)
    put(
      'INSERT OR IGNORE INTO KeyFigure VALUES (?, 2020, ?, ?)',
      scopes[scope]?.id,
      netCostCents,
      youngResidents,
    );
  for (const { scope, questions } of drawn.surveys) {
    const survey = `${scopes[0]?.id ?? ''}-survey-${next()}`;
    put(
      `INSERT INTO Survey (id, scopeId, name, language, createdAt, createdById, opensAt)
       VALUES (?, ?, 'x', 'en', '2020-01-01T00:00:00.000+00:00', 'ana', '2020-01-01T00:00:00.000+00:00')`,
      survey,
      scopes[scope]?.id,
    );
    for (const { theme, answers } of questions) {
      const question = next();
      put(
        "INSERT INTO SurveyQuestion (surveyId, id, theme, text, position) VALUES (?, ?, ?, 'x', ?)",
        survey,
        question,
        theme,
        number,
      );
      for (const { agrees, date } of answers)
        put(
          'INSERT INTO SurveyAnswer (surveyId, id, questionId, agrees, onDate) VALUES (?, ?, ?, ?, ?)',
          survey,
          next(),
          question,
          Number(agrees),
          date,
        );
    }
  }
  database.close();
}
