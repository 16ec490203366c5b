import type { PostedMessages } from '../core/chat-ports.js';
import type { Connection } from './connection.js';

export function postedMessages({ queries, atomically }: Connection): PostedMessages {
  return {
    async find(platform, address, slot) {
      const where = { platform_address_slot: { platform, address, slot } };
      const row = await queries.postedMessage.findUnique({ where });

      return row?.messageRef;
    },

    async keep(platform, address, slot, messageRef, postedAt) {
      await atomically((open) =>
        open.postedMessage.upsert({
          where: { platform_address_slot: { platform, address, slot } },
          create: { platform, address, slot, messageRef, postedAt },
          update: { messageRef, postedAt },
        }),
      );
    },

    async forget(platform, address, slot) {
      await atomically((open) => open.postedMessage.deleteMany({ where: { platform, address, slot } }));
    },
  };
}
