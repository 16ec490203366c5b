import type { Queries } from '../connection.js';
import { inReadingOrder, scopesById } from './find-scopes.js';

/** Which of these centres comes first by name: in the order of the root collation, so that a file is the same in any network. */
export async function ranksOfCentres(
  queries: Queries,
  centreIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const centres = [...(await scopesById(queries, centreIds)).values()];

  return new Map(inReadingOrder(centres, 'en').map(({ id }, rank) => [id, rank]));
}
