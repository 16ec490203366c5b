import { addSeconds, subDays } from 'date-fns';
import type { Addressee } from '../core/deliveries/addressee.js';
import type { Delivery } from '../core/deliveries/delivery.js';
import { judgeDelivery } from '../core/deliveries/judge-delivery.js';
import type { Records } from '../core/ports.js';
import type { DeliveriesDeps } from './deps.js';
import { endDelivery } from './end-delivery.js';

/** One that is ours to send now, and where. */
export interface Ready {
  readonly delivery: Delivery;
  readonly to: Addressee;
}

/** Longer than a platform is ever waited for, so that nobody else takes what is in hand. */
const leaseSeconds = 90;

type ClaimDeps = Pick<DeliveriesDeps, 'store' | 'sources' | 'platforms' | 'holder' | 'now' | 'log'>;

/** Undefined when there is nothing to send: it is another's, put off, or over. */
export function claimDelivery(key: string, deps: ClaimDeps): Promise<Ready | undefined> {
  return deps.store.transact(async (records) => {
    const now = deps.now();
    const { deliveries } = records;
    const delivery = await deliveries.claim(key, deps.holder, now, addSeconds(now, leaseSeconds));
    if (!delivery) return undefined;

    const verdict = judgeDelivery(delivery, await whatIsKnown(delivery, records, now, deps), now);
    switch (verdict.kind) {
      case 'send':
        if (deps.platforms.includes(verdict.to.room.platform)) return { delivery, to: verdict.to };
        await deliveries.putOff(key, deps.holder, now, 'unknown');
        return undefined;
      case 'wait':
        await deliveries.putOff(key, deps.holder, verdict.until, 'not-sent');
        return undefined;
      case 'skipped':
      case 'withdrawn':
      case 'failed':
      case 'uncertain':
        await endDelivery({ delivery, ending: verdict, at: now }, records, deps);
        return undefined;
    }
  });
}

async function whatIsKnown(
  delivery: Delivery,
  records: Records,
  now: Date,
  { sources }: Pick<ClaimDeps, 'sources'>,
): Promise<Parameters<typeof judgeDelivery>[1]> {
  const to = await records.deliveries.addressee(delivery.to);
  const source = sources.find(({ name }) => name === delivery.kind);
  const counts = to?.person && delivery.manner !== 'asked-for' ? to.person.id : undefined;

  return {
    to,
    isWanted: (await source?.isStillWanted?.(delivery, records, now)) ?? true,
    lately: counts ? await records.deliveries.countUnasked(counts, subDays(now, 7), delivery.key) : 0,
  };
}
