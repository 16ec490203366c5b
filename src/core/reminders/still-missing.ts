import type { Delivery, FactToTell } from '../deliveries/delivery.js';
import type { Records } from '../ports.js';
import { may } from '../rights.js';
import type { MissingAsked } from './reminder-facts.js';
import { hasSaid } from './who-said.js';

/** Asked while nobody has said anything, and only of who may still say it. */
export async function isStillMissing({ fact, to }: Delivery, records: Records): Promise<boolean> {
  if (!isMissingAsked(fact) || to.kind !== 'person') return false;
  const centre = await records.structure.scope(fact.centre.id);
  const person = await records.people.byId(to.personId);
  if (!centre || centre.closedDownOn !== null || !may(person?.grants ?? [], 'log an activity', centre))
    return false;

  return !(await hasSaid(centre.id, fact.period, records));
}

export function isMissingAsked(fact: FactToTell): fact is MissingAsked {
  return fact.kind === 'missing-asked';
}
