import type { NewDelivery } from '../core/deliveries/delivery.js';
import type { DeliverySource, WorkedOut } from '../core/deliveries/delivery-source.js';
import type { DeliveriesDeps } from './deps.js';

/** A moment is not held on to for long: what is written meanwhile has to be kept beside it. */
const mostFromOneMoment = 100;

interface GatherDeps extends Pick<DeliveriesDeps, 'sources' | 'store' | 'now' | 'log'> {
  /** Called with the keys of what was kept. */
  readonly kept: (keys: readonly string[]) => Promise<void>;
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

    await workOut(
      source,
      all.filter((one) => typeof one === 'function'),
    );
  }

  /** Where one stumbles its moment is over, and the others go on from the next. */
  async function workOut(source: DeliverySource, all: readonly WorkedOut[]): Promise<void> {
    const left = [...all];
    while (left.length > 0 && !isStopped()) {
      const before = left.length;
      await unlessItStumbles(source, () =>
        store.records.moments.atOneMoment(async (moment) => {
          for (const worksOut of left.slice(0, mostFromOneMoment)) {
            if (isStopped()) return;
            left.shift();
            await keep(await worksOut(moment));
          }
        }),
      );
      if (left.length === before) return;
    }
  }

  async function keep(fresh: readonly NewDelivery[]): Promise<void> {
    if (fresh.length === 0) return;
    await store.transact(({ deliveries }) => deliveries.add(fresh));
    await kept(fresh.map(({ key }) => key));
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
