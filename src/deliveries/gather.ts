import type { NewDelivery } from '../core/deliveries/delivery.js';
import type { DeliverySource } from '../core/deliveries/delivery-source.js';
import type { DeliveriesDeps } from './deps.js';

/** Keeps what the sources have due; one that stumbles does not hold up the others. */
export function gathering({
  sources,
  store,
  now,
  log,
}: Pick<DeliveriesDeps, 'sources' | 'store' | 'now' | 'log'>): () => Promise<void> {
  /** What each source gave the last time, and would give again all day. */
  const kept = new Map<DeliverySource, ReadonlySet<string>>();

  return async () => {
    for (const source of sources) {
      try {
        const due = await source.due(now(), store.records);
        await keep(due.filter(({ key }) => !kept.get(source)?.has(key)));
        kept.set(source, new Set(due.map(({ key }) => key)));
      } catch (error) {
        log.error({ source: source.name, err: error }, 'A source could not say what is due.');
      }
    }
  };

  async function keep(fresh: readonly NewDelivery[]): Promise<void> {
    if (fresh.length > 0) await store.transact(({ deliveries }) => deliveries.add(fresh));
  }
}
