import type { Invitation } from '../core/invitation.js';
import type { InvitationRecords } from '../core/ports/invitation-records.js';
import { roles } from '../core/rights.js';
import type { Connection, Queries } from './connection.js';
import type { Invitation as InvitationRow } from './generated/sqlite/client.js';
import { insertRows } from './insert-rows.js';
import { oneOf } from './one-of.js';

export function invitationRecords({ queries, atomically }: Connection): InvitationRecords {
  return {
    async add(invitation) {
      await atomically((open) => open.invitation.create({ data: invitation }));
    },

    async byHash(codeHash) {
      const row = await queries.invitation.findUnique({ where: { codeHash } });

      return row ? invitationFrom(row) : undefined;
    },

    use: (invitationId, personId, at) => atomically((open) => takeUse(open, invitationId, personId, at)),

    async addFailure({ platform, userId }, address, id, at) {
      await atomically((open) =>
        open.failedJoin.create({ data: { id, platform, userId, address, failedAt: at } }),
      );
    },

    async failuresSince({ platform, userId }, address, since) {
      const failedAt = { gte: since };
      const byIdentity = await queries.failedJoin.count({ where: { platform, userId, failedAt } });
      const inChat = await queries.failedJoin.count({ where: { platform, address, failedAt } });

      return Math.max(byIdentity, inChat);
    },
  };
}

async function takeUse(queries: Queries, invitationId: string, personId: string, at: Date): Promise<boolean> {
  const use = { invitationId, personId };
  if ((await queries.invitationUse.count({ where: use })) > 0) return false;

  const { count } = await queries.invitation.updateMany({
    where: {
      id: invitationId,
      used: { lt: queries.invitation.fields.uses },
      expiresAt: { gt: at },
      revokedAt: null,
    },
    data: { used: { increment: 1 } },
  });
  if (count === 0) return false;

  await insertRows(queries, 'InvitationUse', [{ ...use, usedAt: at }]);

  return true;
}

function invitationFrom(row: InvitationRow): Invitation {
  return { ...row, role: oneOf(roles, row.role) };
}
