import type { ActivityColumn } from '../columns.js';
import type { RecordField, RecordProblem } from '../record-rules.js';
import type { RowProblem } from './row-problem.js';

/** A problem of a record in terms of the file's columns. */
export function problemOfRecord(problem: RecordProblem): RowProblem {
  const column = columns[problem.field];

  switch (problem.problem) {
    case 'not-a-date':
    case 'not-a-time':
    case 'unknown-band':
    case 'unknown-type':
      return { reason: problem.problem, column, value: problem.value };
    case 'too-long-ago':
      return { reason: problem.problem, column, value: problem.value, least: problem.earliest };
    case 'in-the-future':
      return { reason: problem.problem, column, value: problem.value, most: problem.today };
    case 'out-of-range':
      return {
        reason: problem.problem,
        column,
        value: problem.value,
        least: problem.least,
        most: problem.most,
      };
    case 'more-than-total':
      return { reason: problem.problem, column, value: problem.value, most: problem.total };
    case 'too-long':
      return { reason: problem.problem, column, value: problem.length, most: problem.most };
  }
}

const columns: Readonly<Record<RecordField, ActivityColumn>> = {
  date: 'date',
  start: 'start',
  durationMin: 'duration_min',
  type: 'type',
  form: 'form',
  setting: 'setting',
  title: 'title',
  note: 'note',
  girls: 'girls',
  boys: 'boys',
  nonbinary: 'nonbinary',
  unknown: 'unknown',
  total: 'total',
  ages: 'ages',
  newcomers: 'newcomers',
  volunteers: 'volunteers',
  volunteerMin: 'volunteer_hours',
  ledBy: 'led_by',
  youthLeaders: 'youth_leaders',
};
