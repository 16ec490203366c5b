import type { PlatformNotes } from '../core/chat-ports.js';
import type { Connection } from './connection.js';
import { asJson } from './json.js';

export function platformNotes({ queries, atomically }: Connection): PlatformNotes {
  return {
    async read(platform, name) {
      const row = await queries.platformNote.findUnique({ where: { platform_name: { platform, name } } });

      return row?.content;
    },

    async write(platform, name, content, notedAt) {
      const note = { content: asJson(content), notedAt };

      await atomically((open) =>
        open.platformNote.upsert({
          where: { platform_name: { platform, name } },
          create: { platform, name, ...note },
          update: note,
        }),
      );
    },
  };
}
