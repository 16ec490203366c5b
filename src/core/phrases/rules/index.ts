import type { Rule } from '../line.js';
import { ages } from './ages.js';
import { counts } from './counts.js';
import { date, pointedDate } from './date.js';
import { duration } from './duration.js';
import { ledBy } from './led-by.js';
import { saidStartTime, startTime } from './start-time.js';
import { timeSpan } from './time-span.js';
import { volunteerTime } from './volunteer-time.js';
import { words } from './words.js';

/** In this order: what an earlier rule claims, a later one never sees. */
export const rulesOfLine: readonly Rule[] = [
  ages,
  date,
  volunteerTime,
  timeSpan,
  saidStartTime,
  duration,
  startTime,
  pointedDate,
  ledBy,
  words,
  counts,
];
