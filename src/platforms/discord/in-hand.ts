import type { DiscordLog } from './deps.js';
import { loggable } from './failure.js';

/** Work that was begun and that a stop waits for. */
export interface InHand {
  /** Begins it, unless the same is in hand already; what it throws is logged once. */
  begin(key: string, work: () => Promise<void>): Promise<void>;
  none(): Promise<void>;
}

export function createInHand(log: DiscordLog): InHand {
  const works = new Map<string, Promise<void>>();

  const finish = async (key: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.error({ event: key, err: loggable(error) }, 'An event could not be worked off.');
    } finally {
      works.delete(key);
    }
  };

  return {
    begin(key, work) {
      const begun = works.get(key) ?? finish(key, work);
      works.set(key, begun);

      return begun;
    },

    async none() {
      while (works.size > 0) await Promise.all(works.values());
    },
  };
}
