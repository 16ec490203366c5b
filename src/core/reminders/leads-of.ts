import type { HeldRole } from '../ports/people-records.js';
import type { Records } from '../ports.js';
import type { Scope } from '../structure.js';

/** Who answers for the centre: its leads, else its youth workers; each once. */
export async function leadsOf(
  { id }: Pick<Scope, 'id'>,
  { people }: Pick<Records, 'people'>,
): Promise<readonly HeldRole[]> {
  return answering(await people.heldAt([id]));
}

/** The same among the roles that are held there. */
export function answering(held: readonly HeldRole[]): readonly HeldRole[] {
  const leads = held.filter(({ role }) => role === 'lead');
  const those = leads.length > 0 ? leads : held.filter(({ role }) => role === 'worker');

  return [...new Map(those.map((one) => [one.personId, one])).values()];
}
