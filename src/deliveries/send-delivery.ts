import { addMilliseconds } from 'date-fns';
import type { Posting, Sent } from '../core/chat-platform.js';
import type { Ending } from '../core/deliveries/delivery.js';
import { mayRepeat } from '../core/deliveries/may-repeat.js';
import { pauseBefore } from '../core/deliveries/pause-before.js';
import type { Ready } from './claim-delivery.js';
import type { DeliveriesDeps } from './deps.js';

/** What came of an attempt. */
export type Outcome =
  | Ending
  | { readonly kind: 'put-off'; readonly until: Date; readonly outcome: 'not-sent' | 'unknown' }
  /** Somebody else holds it now. */
  | { readonly kind: 'not-ours' };

type SendDeps = Pick<DeliveriesDeps, 'store' | 'post' | 'word' | 'holder' | 'now' | 'log'>;

const ourDefect = 'our defect';

/** Words it, notes that it is tried, and posts it. Fails only when the store does, and then nothing was posted. */
export async function sendDelivery({ delivery, to }: Ready, deps: SendDeps): Promise<Outcome> {
  const { key, unknownSince, attempts, slot } = delivery;
  const { platform, address } = to.room;
  const worded = wordSafely({ delivery, to }, deps);
  if (!worded) return { kind: 'failed', because: ourDefect };

  const begunAt = deps.now();
  if (!(await deps.store.records.deliveries.begin(key, deps.holder, begunAt))) return { kind: 'not-ours' };

  const sent = await postSafely(
    { platform, key, address, ...worded, ...(slot !== undefined && { slot }) },
    deps,
  );
  const since = unknownSince ?? begunAt;
  const putOff = (afterMs: number) => addMilliseconds(deps.now(), pauseBefore(attempts, afterMs));

  switch (sent.kind) {
    case 'sent':
      return sent;
    case 'never':
      return { kind: 'failed', because: sent.because };
    case 'later':
      return { kind: 'put-off', until: putOff(sent.afterMs), outcome: unknownSince ? 'unknown' : 'not-sent' };
    case 'uncertain':
      return mayRepeat(platform, since, putOff(0))
        ? { kind: 'put-off', until: putOff(0), outcome: 'unknown' }
        : { kind: 'uncertain', because: sent.because };
  }
}

function wordSafely(
  { delivery, to }: Ready,
  { word, log }: SendDeps,
): ReturnType<SendDeps['word']> | undefined {
  try {
    return word(delivery.fact, to);
  } catch (error) {
    log.error({ delivery: delivery.key, err: error }, 'A delivery could not be worded.');
    return undefined;
  }
}

async function postSafely(
  { platform, ...posting }: Posting & { readonly platform: Ready['to']['room']['platform'] },
  { post, log }: SendDeps,
): Promise<Sent> {
  try {
    return await post(platform, posting);
  } catch (error) {
    log.error({ delivery: posting.key, err: error }, 'A delivery could not be posted.');
    return { kind: 'uncertain', because: ourDefect };
  }
}
