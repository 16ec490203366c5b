import type { NewDelivery } from '../core/deliveries/delivery.js';
import type { DeliveryRecords } from '../core/ports/delivery-records.js';
import type { Connection } from './connection.js';
import { addressee } from './deliveries/addressee.js';
import { again } from './deliveries/again.js';
import { countUnasked } from './deliveries/count-unasked.js';
import { deliveryFrom, undeliveredFrom } from './deliveries/delivery-row.js';
import { keysOf } from './deliveries/keys-of.js';
import { keysLately, sentLately } from './deliveries/lately.js';
import { settle } from './deliveries/settle.js';
import { dueAndFree, waiting, waitingAmong } from './deliveries/waiting.js';
import { insertRows, type Row } from './insert-rows.js';

export function deliveryRecords({ queries, atomically }: Connection): DeliveryRecords {
  return {
    async add(deliveries) {
      if (deliveries.length === 0) return;
      await atomically((open) =>
        insertRows(open, 'Delivery', deliveries.map(rowOf), 'ON CONFLICT ("key") DO NOTHING'),
      );
    },

    async byKey(key) {
      const row = await queries.delivery.findUnique({ where: { key } });

      return row ? deliveryFrom(row) : undefined;
    },

    keysOf: (subscriptionIds, since) => keysOf(queries, subscriptionIds, since),
    waiting: (now, limit) => waiting(queries, now, limit),
    waitingAmong: (keys, now) => waitingAmong(queries, keys, now),

    claim: (key, holder, now, leaseUntil) =>
      atomically(async (open) => {
        const { count } = await open.delivery.updateMany({
          where: { key, ...dueAndFree(now) },
          data: { claimedBy: holder, leaseUntil },
        });

        return count === 0
          ? undefined
          : deliveryFrom(await open.delivery.findUniqueOrThrow({ where: { key } }));
      }),

    sentLately: (kinds, since) => sentLately(queries, kinds, since),
    keysLately: (kind, since) => keysLately(queries, kind, since),
    addressee: (to) => addressee(queries, to),
    countUnasked: (personId, since, except) =>
      atomically((open) => countUnasked(open, personId, since, except)),

    begin: (key, holder, at) =>
      atomically(async (open) => {
        const { count } = await open.delivery.updateMany({
          where: { key, claimedBy: holder, leaseUntil: { gt: at }, overAt: null },
          data: { attempts: { increment: 1 } },
        });
        if (count === 0) return false;

        // A repeated attempt is recognised by the first message.
        await open.delivery.updateMany({
          where: { key, claimedBy: holder, attemptedAt: null },
          data: { attemptedAt: at },
        });

        return true;
      }),

    async putOff(key, holder, until, outcome) {
      await atomically((open) =>
        open.delivery.updateMany({
          where: { key, claimedBy: holder, overAt: null },
          data: {
            nextAttemptAt: until,
            claimedBy: null,
            leaseUntil: null,
            ...(outcome === 'not-sent' && { attemptedAt: null }),
          },
        }),
      );
    },

    settle: (key, ending, at) => atomically((open) => settle(open, key, ending, at)),

    async release(holder) {
      await atomically((open) =>
        open.delivery.updateMany({
          where: { overAt: null, claimedBy: holder ?? { not: null } },
          data: { claimedBy: null, leaseUntil: null },
        }),
      );
    },

    async undelivered({ kind, subscriptionIds, roomIds }, limit) {
      const rows = await queries.delivery.findMany({
        where: {
          OR: [{ failedAt: { not: null } }, { uncertainAt: { not: null } }],
          ...(kind !== undefined && { kind }),
          ...(subscriptionIds && { subscriptionId: { in: [...subscriptionIds] } }),
          ...(roomIds && { roomId: { in: [...roomIds] } }),
        },
        orderBy: [{ overAt: 'desc' }, { key: 'asc' }],
        take: limit,
      });

      return rows.flatMap(undeliveredFrom);
    },

    again: (key, at) => atomically((open) => again(open, key, at)),
  };
}

function rowOf({ key, kind, to, dueAt, notAfter, manner, fact, slot, subscriptionId }: NewDelivery): Row {
  return {
    key,
    kind,
    roomId: to.kind === 'room' ? to.roomId : null,
    personId: to.kind === 'person' ? to.personId : null,
    subscriptionId: subscriptionId ?? null,
    content: { ...fact },
    slot: slot ?? null,
    manner,
    dueAt,
    notAfter,
    attempts: 0,
  };
}
