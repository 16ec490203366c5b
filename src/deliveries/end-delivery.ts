import type { Delivery, Ending } from '../core/deliveries/delivery.js';
import type { Records } from '../core/ports.js';
import type { DeliveriesDeps } from './deps.js';

interface Ended {
  readonly delivery: Delivery;
  readonly ending: Ending;
  readonly at: Date;
}

/** Settles it, and lets its source say what is to be told to whom where it did not arrive. */
export async function endDelivery(
  { delivery, ending, at }: Ended,
  records: Records,
  { sources, log }: Pick<DeliveriesDeps, 'sources' | 'log'>,
): Promise<void> {
  const { key, kind } = delivery;
  await records.deliveries.settle(key, ending, at);
  if (ending.kind !== 'failed' && ending.kind !== 'uncertain') return;

  log.warn({ delivery: key, outcome: ending.kind, because: ending.because }, 'A delivery did not arrive.');
  const source = sources.find(({ name }) => name === kind);
  await records.deliveries.add((await source?.undelivered?.(delivery, ending, records, at)) ?? []);
}
