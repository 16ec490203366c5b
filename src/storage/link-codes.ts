import type { LinkCodeRecords } from '../core/ports/link-code-records.js';
import type { Connection } from './connection.js';

export function linkCodeRecords({ atomically }: Connection): LinkCodeRecords {
  return {
    async add(code) {
      await atomically((open) => open.linkCode.create({ data: code }));
    },

    use: (codeHash, at) =>
      atomically(async (open) => {
        const { count } = await open.linkCode.updateMany({
          where: { codeHash, usedAt: null, expiresAt: { gt: at } },
          data: { usedAt: at },
        });
        if (count === 0) return undefined;

        return (await open.linkCode.findUniqueOrThrow({ where: { codeHash } })).personId;
      }),
  };
}
