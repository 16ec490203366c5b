import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { mayOrder } from './tell-digest.js';

/** Once more what did not arrive, or of which nobody knows. */
export async function sendDigestAgain(
  subscriptionId: string,
  period: string,
  desk: MemberDesk,
): Promise<Fact> {
  const subscription = await desk.subscriptions.byId(subscriptionId);
  if (!subscription || !mayOrder(desk, subscription.scope)) {
    return { kind: 'refused', because: { reason: 'question-over' } };
  }

  await desk.subscriptions.resume(subscriptionId, desk.now);
  const key = `digest:${subscriptionId}:${period}`;

  if (await desk.deliveries.again(key, desk.now)) return { kind: 'digest-sent-again', became: 'sent' };

  const kept = await desk.deliveries.byKey(key);
  return { kind: 'digest-sent-again', became: kept && kept.fact.kind !== '' ? 'sent-before' : 'not-kept' };
}
