import type { FigureRecords } from '../core/ports/figure-records.js';
import type { Connection } from './connection.js';
import { behind, countBehind, counted } from './figures/behind.js';
import { changedBetween } from './figures/changed-between.js';
import { delayedBy, delays } from './figures/delays.js';
import { entriesAt } from './figures/entries-at.js';
import { marksAt } from './figures/marks-at.js';
import { openingPlans } from './figures/opening-plans.js';
import { activeDays, ages, sums, sumsByCentre, visitsByDay } from './figures/sums.js';
import { surveyAnswers } from './figures/survey-answers.js';
import { structureRecords } from './structure.js';

export function figureRecords({ queries, atOneMoment }: Connection): FigureRecords {
  return {
    atOneMoment: (read) =>
      atOneMoment((still) => read({ structure: structureRecords(still), figures: figureRecords(still) })),
    sums: (within) => sums(queries, within),
    sumsByCentre: (within) => sumsByCentre(queries, within),
    ages: (within) => ages(queries, within),
    visitsByDay: (within) => visitsByDay(queries, within),
    activeDays: (within) => activeDays(queries, within),
    delays: (within) => delays(queries, within),
    delayedBy: (within, delaysMin) => delayedBy(queries, within, delaysMin),
    entriesAt: (within, asOf) => entriesAt(queries, within, asOf),
    changedBetween: (within, since, asOf) => changedBetween(queries, within, since, asOf),
    marksAt: (within, asOf) => marksAt(queries, within, asOf),
    countBehind: (within, which) => countBehind(queries, within, which),
    counted: (within) => counted(queries, within),
    behind: (within, which, page) => behind(queries, within, which, page),
    openingPlans: (centreIds) => openingPlans(queries, centreIds),
    surveyAnswers: (scopeIds, from, to) => surveyAnswers(queries, scopeIds, from, to),
  };
}
