import type { NewDelivery } from '../core/deliveries/delivery.js';
import type { DeliverySource } from '../core/deliveries/delivery-source.js';
import type { DeliveriesDeps } from './deps.js';

interface GatherDeps extends Pick<DeliveriesDeps, 'sources' | 'store' | 'now' | 'log'> {
  /** Called where something new was kept. */
  readonly kept: () => Promise<void>;
  readonly isStopped: () => boolean;
}

/** Keeps what the sources have due. */
export interface Gathering {
  /** Asks every source that isn't at work still; one that stumbles, or takes its time, holds up no other. */
  begin(): void;
  /** Resolves when none is at work. */
  done(): Promise<void>;
}

export function gathering({ sources, store, now, log, kept, isStopped }: GatherDeps): Gathering {
  /** What each source gave the last time, and would give again all day. */
  const given = new Map<DeliverySource, ReadonlySet<string>>();
  const atWork = new Map<DeliverySource, Promise<void>>();

  async function ask(source: DeliverySource): Promise<void> {
    const all = await unlessItStumbles(source, () => source.due(now(), store.records));
    if (!all) return;

    const ready = all.filter((one) => typeof one !== 'function');
    await unlessItStumbles(source, async () => {
      await keep(ready.filter(({ key }) => !given.get(source)?.has(key)));
      given.set(source, new Set(ready.map(({ key }) => key)));
    });

    for (const worksOut of all) {
      if (typeof worksOut !== 'function' || isStopped()) continue;
      await unlessItStumbles(source, async () => keep(await worksOut()));
    }
  }

  async function keep(fresh: readonly NewDelivery[]): Promise<void> {
    if (fresh.length === 0) return;
    await store.transact(({ deliveries }) => deliveries.add(fresh));
    await kept();
  }

  async function unlessItStumbles<T>(
    { name }: DeliverySource,
    work: () => Promise<T>,
  ): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      log.error({ source: name, err: error }, 'A source could not say what is due.');
      return undefined;
    }
  }

  return {
    begin() {
      for (const source of sources) {
        if (atWork.has(source)) continue;
        atWork.set(
          source,
          ask(source).finally(() => atWork.delete(source)),
        );
      }
    },

    async done() {
      await Promise.all(atWork.values());
    },
  };
}
