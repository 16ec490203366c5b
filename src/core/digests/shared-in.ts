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

/** What was looked back on in the period, and shared by as-of. */
export async function sharedIn(
  { scope, period, now, asOf }: Asked,
  { structure, reflections }: Pick<Records, 'structure' | 'reflections'>,
): Promise<Digest['shared']> {
  const places = await structure.within(scope.id);
  const centres = new Map(places.filter(({ kind }) => kind === 'centre').map(({ id, name }) => [id, name]));
  const from = instantOf(period.from, '00:00', scope.zone);
  const shared = await reflections.sharedBetween([...centres.keys()], from, endOfDate(period.to, scope.zone));

  return shared
    .filter(({ sharedAt }) => sharedAt !== null && sharedAt <= (asOf ?? now))
    .slice(0, most)
    .map(({ centreId, text }) => ({ centre: centres.get(centreId) ?? '', text }));
}
