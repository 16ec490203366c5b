import type { Queries } from '../connection.js';
import { inReadingOrder, scopesById } from './find-scopes.js';

/** Which of these centres comes first by name, in the language of their network. */
export async function ranksOfCentres(
  queries: Queries,
  centreIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const centres = [...(await scopesById(queries, centreIds)).values()];
  const networks = await scopesById(queries, [...new Set(centres.map(({ networkId }) => networkId))]);
  const [network] = networks.values();

  return new Map(inReadingOrder(centres, network?.language ?? 'en').map(({ id }, rank) => [id, rank]));
}
