import { instantOf } from '../instant.js';
import { addDays } from '../local-date.js';
import type { Period } from '../period.js';
import type { Scope } from '../structure.js';

/** Up to when a digest knows, where none was kept: 09:00 on the day after its period, which for a week is Monday. */
export function usualAsOf({ to }: Pick<Period, 'to'>, { zone }: Pick<Scope, 'zone'>): Date {
  return instantOf(addDays(to, 1), '09:00', zone);
}
