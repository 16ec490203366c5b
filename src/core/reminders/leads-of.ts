import type { HeldRole } from '../ports/people-records.js';
import type { Records } from '../ports.js';
import type { Scope } from '../structure.js';

/** Who answers for the centre: its leads, else its youth workers; each once. */
export async function leadsOf(
  { id }: Pick<Scope, 'id'>,
  { people }: Pick<Records, 'people'>,
): Promise<readonly HeldRole[]> {
  const held = await people.heldAt([id]);
  const leads = held.filter(({ role }) => role === 'lead');
  const those = leads.length > 0 ? leads : held.filter(({ role }) => role === 'worker');

  return [...new Map(those.map((one) => [one.personId, one])).values()];
}
