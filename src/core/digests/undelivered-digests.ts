import { subDays } from 'date-fns';
import type { MemberDesk } from '../command.js';
import type { Trouble, Undelivered } from '../deliveries/delivery.js';
import type { UndeliveredOf } from '../ports/delivery-records.js';
import type { DigestLeftOut, DigestNotThere, DigestTold, WhyNotThere } from './digest-facts.js';
import type { Subscription } from './subscription.js';
import { mayOrder } from './tell-digest.js';

const listedForDays = 30;
const mostListed = 5;
const mostLookedAt = 50;

/**
 * Those that did not arrive lately, the latest first, of places for which the person may order digests: in a group those that
 * were to come there, in a private chat all.
 */
export async function undeliveredDigests(
  ordered: readonly Subscription[],
  desk: MemberDesk,
): Promise<readonly DigestNotThere[]> {
  const here: UndeliveredOf =
    desk.room.kind === 'group' ? { subscriptionIds: ordered.map(({ id }) => id) } : {};
  const all = await desk.deliveries.undelivered({ kind: 'digest', ...here }, mostLookedAt);
  const since = subDays(desk.now, listedForDays);
  const listed: DigestNotThere[] = [];

  for (const one of all.filter(({ troubledAt }) => troubledAt >= since)) {
    if (listed.length === mostListed) break;
    const subscription = await desk.subscriptions.byId(one.subscriptionId ?? '');
    if (subscription && mayOrder(desk, subscription.scope)) listed.push(...notThere(one, subscription));
  }

  return listed;
}

function notThere({ fact, trouble }: Undelivered, { id, scope }: Subscription): readonly DigestNotThere[] {
  const period = isOfDigest(fact) ? ('digest' in fact ? fact.digest.period : fact.period) : undefined;

  return period ? [{ subscriptionId: id, scope: scope.name, period, why: whyOf(trouble) }] : [];
}

function isOfDigest(fact: { readonly kind: string }): fact is DigestTold | DigestLeftOut {
  return fact.kind === 'digest-told' || fact.kind === 'digest-left-out';
}

/** The platforms say it in words of their own. */
function whyOf({ kind, because }: Trouble): WhyNotThere {
  if (kind === 'uncertain') return 'unknown';
  if (/blocked|kicked|gone|not found|deactivated|deleted|no room/iu.test(because)) return 'away';
  if (/rights|permission|may not|closed to|private messages|forbidden|restricted/iu.test(because)) {
    return 'not-let-in';
  }

  return 'our-fault';
}
