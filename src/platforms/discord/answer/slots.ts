import type { DiscordDeps } from '../deps.js';
import { refOf, type MessageRef } from './message-ref.js';

/** Which message holds a slot; an answer without one is in none. */
export interface Slots {
  /** `unknown` where it could not be looked up. */
  find(address: string, slot: string | undefined): Promise<MessageRef | 'unknown' | undefined>;
  keep(address: string, slot: string | undefined, messageRef: string): Promise<void>;
  forget(address: string, slot: string | undefined): Promise<void>;
}

export function createSlots({ posted, now, log }: Pick<DiscordDeps, 'posted' | 'now' | 'log'>): Slots {
  return {
    async find(address, slot) {
      try {
        return slot === undefined ? undefined : refOf(await posted.find('discord', address, slot));
      } catch (error) {
        log.error({ err: error }, 'Where an answer stands in Discord could not be looked up.');
        return 'unknown';
      }
    },

    async keep(address, slot, messageRef) {
      if (slot !== undefined) await posted.keep('discord', address, slot, messageRef, now());
    },

    async forget(address, slot) {
      if (slot !== undefined) await posted.forget('discord', address, slot);
    },
  };
}
