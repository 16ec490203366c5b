import type { DiscordDeps } from '../deps.js';

/** Which message holds a slot; an answer without one is in none. */
export interface Slots {
  find(address: string, slot: string | undefined): Promise<string | undefined>;
  keep(address: string, slot: string | undefined, messageRef: string): Promise<void>;
  forget(address: string, slot: string | undefined): Promise<void>;
}

export function createSlots({ posted, now }: Pick<DiscordDeps, 'posted' | 'now'>): Slots {
  return {
    find: async (address, slot) => (slot === undefined ? undefined : posted.find('discord', address, slot)),

    async keep(address, slot, messageRef) {
      if (slot !== undefined) await posted.keep('discord', address, slot, messageRef, now());
    },

    async forget(address, slot) {
      if (slot !== undefined) await posted.forget('discord', address, slot);
    },
  };
}
