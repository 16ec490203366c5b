import { subDays } from 'date-fns';
import { endOfDate, instantOf } from '../instant.js';
import type { Period } from '../period.js';
import type { Records } from '../ports.js';
import type { Scope } from '../structure.js';
import type { Digest } from './digest.js';

interface Asked {
  readonly scope: Scope;
  readonly period: Period;
  readonly now: Date;
  readonly asOf: Date | null;
}

const most = 20;
/** What was answered so long before the period may still have been shared since. */
const sharedLateDays = 56;

/** What was looked back on in the period and shared by as-of; and what was before it, and was shared only after `since`. */
export async function sharedIn(
  { scope, period, now, asOf }: Asked,
  since: Date,
  { structure, reflections }: Pick<Records, 'structure' | 'reflections'>,
): Promise<Digest['shared']> {
  const places = await structure.within(scope.id);
  const centres = new Map(places.filter(({ kind }) => kind === 'centre').map(({ id, name }) => [id, name]));
  const begins = instantOf(period.from, '00:00', scope.zone);
  const ends = endOfDate(period.to, scope.zone);
  const shared = (
    await reflections.sharedBetween([...centres.keys()], subDays(begins, sharedLateDays), ends)
  ).filter(({ sharedAt }) => sharedAt !== null && sharedAt <= (asOf ?? now));
  const inTime = shared.filter(({ answeredAt }) => answeredAt >= begins);
  const late = shared.filter(
    ({ answeredAt, sharedAt }) => answeredAt < begins && sharedAt !== null && sharedAt > since,
  );

  return [...inTime, ...late]
    .slice(0, most)
    .map(({ centreId, text }) => ({ centre: centres.get(centreId) ?? '', text }));
}
