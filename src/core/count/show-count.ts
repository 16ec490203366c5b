import { placeOf, type Onlooker } from '../entry/show-entry.js';
import { dateAt } from '../today.js';
import { typeNamed } from '../vocabulary/type-named.js';
import type { CountShown, LastShown } from './count-facts.js';
import type { LiveCount, Press } from './live-count.js';

/** A count as it stands; names are looked up now, never stored. */
export async function showCount(count: LiveCount, onlooker: Onlooker): Promise<CountShown> {
  const { id, title, type, startedAt, counts, last } = count;
  const centre = await placeOf(count.centreId, onlooker);
  const vocabulary = type === null ? [] : await onlooker.structure.vocabulary(centre.networkId);

  return {
    ...{ id, title, centre, startedAt, counts },
    type: type === null ? null : typeNamed(type, vocabulary),
    today: dateAt(onlooker.now, centre.zone),
    last: last && (await showLast(last, onlooker)),
  };
}

async function showLast({ personId, ...press }: Press, { people }: Onlooker): Promise<LastShown> {
  const names = await people.names([personId]);

  return { ...press, by: names.get(personId) ?? null };
}
