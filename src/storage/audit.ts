import { auditActs, type AuditDetail, type AuditEntry } from '../core/audit.js';
import type { AuditRecords } from '../core/ports/audit-records.js';
import type { Connection } from './connection.js';
import type { AuditEntry as AuditRow, Prisma } from './generated/sqlite/client.js';
import { asJson } from './json.js';
import { oneOf } from './one-of.js';

export function auditRecords({ queries, atomically }: Connection): AuditRecords {
  return {
    async add({ byId, before, after, ...entry }) {
      const details = { ...(before && { before: asJson(before) }), ...(after && { after: asJson(after) }) };

      await atomically((open) => open.auditEntry.create({ data: { ...entry, ...details, personId: byId } }));
    },

    async latest(networkIds, limit, olderThan) {
      const networkId = { in: [...networkIds] };
      const last = olderThan
        ? await queries.auditEntry.findFirst({ where: { networkId, id: olderThan } })
        : null;
      if (olderThan && !last) return [];

      const rows = await queries.auditEntry.findMany({
        where: { networkId, ...(last && before(last)) },
        orderBy: [{ actedAt: 'desc' }, { id: 'desc' }],
        take: limit,
      });

      return rows.map(entryFrom);
    },
  };
}

function before({ actedAt, id }: AuditRow): Prisma.AuditEntryWhereInput {
  return { OR: [{ actedAt: { lt: actedAt } }, { actedAt, id: { lt: id } }] };
}

function entryFrom({ act, personId, before, after, ...row }: AuditRow): AuditEntry {
  return {
    ...row,
    byId: personId,
    act: oneOf(auditActs, act),
    before: detailFrom(before),
    after: detailFrom(after),
  };
}

/** Nobody but `add` writes them. */
function detailFrom(stored: Prisma.JsonValue): AuditDetail | null {
  return stored as AuditDetail | null;
}
