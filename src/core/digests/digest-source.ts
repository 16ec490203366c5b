import { addHours, subDays } from 'date-fns';
import type { Fact } from '../facts.js';
import type { Delivery, NewDelivery } from '../deliveries/delivery.js';
import type { DeliverySource, WorkedOut } from '../deliveries/delivery-source.js';
import { periodBefore, type Period } from '../period.js';
import type { Records } from '../ports.js';
import { dateAt } from '../today.js';
import { computeDigestFrom } from './compute-digest.js';
import type { Digest } from './digest.js';
import type { DigestTold } from './digest-facts.js';
import { digestKey, dueDigests, type DueDigest } from './due-digests.js';

const name = 'digest';
const lookedBackDays = 100;

/** The digests that rooms have ordered: each computed when it is due, and kept when it is sent. */
export const digestSource: DeliverySource = {
  name,

  async due(now, records) {
    const running = await records.subscriptions.running();
    const ids = running.map(({ id }) => id);
    const ledger = await records.deliveries.keysOf(ids, subDays(now, lookedBackDays));
    const due = dueDigests(running, ledger, now);
    const missed = due.filter(({ comes }) => comes === 'missed').map((one) => delivery(one, leftOut(one)));
    const digests = new Map<string, DueDigest[]>();
    for (const one of due.filter(({ comes }) => comes !== 'missed')) {
      const key = `${one.subscription.scopeId} ${one.period.name}`;
      digests.set(key, [...(digests.get(key) ?? []), one]);
    }

    return [...missed, ...[...digests.values()].map((same) => worksOut(same, due, now, records))];
  },

  async isStillWanted({ subscriptionId, key, fact }, { subscriptions, digests }) {
    const subscription = await subscriptions.byId(subscriptionId ?? '');
    if (!subscription) return false;
    if (isTold(fact)) await digests.keep(key, fact.digest);

    return true;
  },

  async undelivered(undelivered, trouble, { subscriptions }, now) {
    const { subscriptionId = '', fact } = undelivered;
    const subscription = await subscriptions.byId(subscriptionId);
    if (!subscription || !isTold(fact)) return [];
    if (trouble.kind === 'failed') await subscriptions.pause(subscriptionId, trouble.because, now);

    return [tellOrderer(undelivered, fact.digest, trouble.kind, subscription.createdById, now)];
  },
};

/** The digest of one scope and period, for each room that ordered it. */
function worksOut(
  same: readonly DueDigest[],
  due: readonly DueDigest[],
  now: Date,
  records: Records,
): WorkedOut {
  return async (moment) => {
    const [first] = same;
    if (!first) return [];
    const { period, subscription } = first;
    const digest = await computeDigestFrom({ scope: subscription.scope, period, now, asOf: null }, moment);
    const deliveries: NewDelivery[] = [];
    for (const one of same) deliveries.push(delivery(one, await told(one, digest, due, now, records)));

    return deliveries;
  };
}

async function told(
  { subscription, period, dueAt, comes }: DueDigest,
  digest: Digest,
  due: readonly DueDigest[],
  now: Date,
  { deliveries }: Records,
): Promise<Fact> {
  const { scope, roomId } = subscription;
  const missed = due.filter((other) => other.subscription.id === subscription.id && other.comes === 'missed');
  const before = await deliveries.byKey(digestKey(subscription, periodBefore(period)));
  const left: readonly Period[] =
    missed.length > 0
      ? missed.map((other) => other.period)
      : before?.fact.kind === 'digest-left-out'
        ? [periodBefore(period)]
        : [];
  const to = await deliveries.addressee({ kind: 'room', roomId });

  return {
    kind: 'digest-told',
    digest,
    isExact: scope.kind === 'centre' && to?.room.scope?.id === scope.id,
    isForRoom: true,
    today: dateAt(now, scope.zone),
    wasDueAt: comes === 'late' ? dueAt.toISOString() : null,
    leftOut: left,
  };
}

function leftOut({ subscription, period }: DueDigest): Fact {
  return { kind: 'digest-left-out', scope: subscription.scope.name, period };
}

function delivery({ key, subscription, dueAt }: DueDigest, fact: Fact): NewDelivery {
  return {
    key,
    kind: name,
    to: { kind: 'room', roomId: subscription.roomId },
    dueAt,
    notAfter: addHours(dueAt, 72),
    manner: 'asked-for',
    fact,
    subscriptionId: subscription.id,
  };
}

function tellOrderer(
  { key, subscriptionId = '' }: Delivery,
  { scope, period }: Digest,
  became: 'failed' | 'uncertain',
  personId: string,
  now: Date,
): NewDelivery {
  const fact: Fact = { kind: 'digest-undelivered', scope: scope.name, period, became, subscriptionId };

  return {
    key: `${key}:${became}`,
    kind: 'digest-undelivered',
    to: { kind: 'person', personId },
    dueAt: now,
    notAfter: null,
    manner: 'unasked',
    fact,
  };
}

function isTold(fact: { readonly kind: string }): fact is DigestTold {
  return fact.kind === 'digest-told';
}
