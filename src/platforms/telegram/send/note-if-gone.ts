import type { Sent } from '../../../core/chat-platform.js';
import { isGroup, type Spot } from '../address.js';
import type { Link } from '../link.js';
import { ourselves } from '../ingest/who-and-where.js';
import { keyOf } from '../us.js';
import { isShutOut } from './send-in-private.js';

/** We were put out of the chat or blocked, and learn it only now. */
export async function noteIfGone(sent: Sent, spot: Spot, key: string, { deps, us }: Link): Promise<void> {
  if (sent.kind !== 'never' || !isShutOut(sent.because)) return;

  try {
    await deps.handle({
      key: keyOf(us(), `gone:${key}`),
      receivedAt: deps.now(),
      sender: ourselves(us()),
      room: { address: String(spot.chat), kind: isGroup(spot) ? 'group' : 'private', title: '' },
      act: { kind: 'room', became: { kind: 'left' } },
    });
  } catch (error) {
    deps.log.error({ err: error }, 'That we are no longer in a Telegram chat could not be kept.');
  }
}
