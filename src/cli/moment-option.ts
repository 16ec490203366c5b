import { endOfDate } from '../core/instant.js';
import { isLocalDate } from '../core/local-date.js';
import { readMoment } from '../core/moment.js';
import type { Scope } from '../core/structure.js';
import { WrongUse } from './failure.js';

/** What --as-of takes. A day alone stands for its end. */
export function momentOption(typed: string, { zone }: Pick<Scope, 'zone'>): Date {
  const moment = isLocalDate(typed) ? endOfDate(typed, zone) : readMoment(typed, zone);
  if (!moment) throw new WrongUse('--as-of takes a moment, like 2026-11-23T09:00:00Z.');

  return moment;
}
