import { addHours, subHours } from 'date-fns';
import type { DeliverySource } from '../deliveries/delivery-source.js';
import type { NewDelivery } from '../deliveries/delivery.js';
import type { Fact } from '../facts.js';
import { localAt } from '../instant.js';
import type { Records } from '../ports.js';
import { typeNamed } from '../vocabulary/type-named.js';
import { isOver, longHours, shownCount, type LiveCount } from './live-count.js';

const name = 'long-count';
/** Past that the evening is no longer remembered, and nobody is asked. */
const askedUntilHours = 36;

/** A head-count that goes on for twelve hours is asked about once in each room it stands in. */
export const longCountSource: DeliverySource = {
  name,

  async due(now, records) {
    const long = await records.counts.openBegun(subHours(now, askedUntilHours), subHours(now, longHours));
    const due = await Promise.all(long.map((count) => questionsAbout(count, records)));

    return due.flat();
  },

  async isStillWanted({ key }, { counts }) {
    const [, id = ''] = key.split(':');
    const count = await counts.byId(id);

    return count !== undefined && !isOver(count);
  },
};

async function questionsAbout(count: LiveCount, records: Records): Promise<readonly NewDelivery[]> {
  const { id, title, type, centreId, startedAt } = count;
  const centre = await records.structure.scope(centreId);
  if (!centre) return [];
  const vocabulary = type === null ? [] : await records.structure.vocabulary(centre.networkId);
  const standing = await records.standing.showing(shownCount(count));

  const fact = {
    kind: 'count-still-on',
    count: { id, title, centre, type: type === null ? null : typeNamed(type, vocabulary) },
    since: localAt(startedAt, centre.zone),
  } satisfies Fact;

  return [...new Set(standing.map(({ roomId }) => roomId))].map((roomId) => ({
    key: `${name}:${id}:${roomId}`,
    kind: name,
    to: { kind: 'room', roomId },
    dueAt: addHours(startedAt, longHours),
    notAfter: addHours(startedAt, askedUntilHours),
    manner: 'unasked',
    fact,
  }));
}
