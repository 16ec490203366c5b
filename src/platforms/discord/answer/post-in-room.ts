import type { Sent } from '../../../core/chat-platform.js';
import type { DiscordDeps } from '../deps.js';
import type { Drawn } from '../draw/draw-message.js';
import { channelOf } from '../ingest/room-seen.js';
import { isGone, sentOf } from '../sent.js';
import type { Calls } from './calls.js';
import { nameOf, type MessageRef } from './message-ref.js';
import type { Slots } from './slots.js';

interface ToPost {
  readonly address: string;
  readonly drawn: Drawn;
  readonly key: string;
  readonly slot?: string;
}

type PostDeps = Pick<DiscordDeps, 'log'> & { readonly calls: Calls };

/** Changes the message that is shown, or posts a new one where there is none any more. */
export async function postInRoom(
  toPost: ToPost,
  shown: MessageRef | undefined,
  slots: Slots,
  deps: PostDeps,
): Promise<Sent> {
  if (!shown || shown.ephemeral) return postAnew(toPost, slots, deps);

  try {
    await deps.calls.change(shown, toPost.drawn);
    return { kind: 'sent', messageRef: nameOf(shown) };
  } catch (error) {
    if (!isGone(error)) return sentOf(error, true, deps.log);
    await slots.forget(toPost.address, toPost.slot);

    return postAnew(toPost, slots, deps);
  }
}

async function postAnew({ address, drawn, key, slot }: ToPost, slots: Slots, deps: PostDeps): Promise<Sent> {
  try {
    const { id, channel_id } = await deps.calls.post(channelOf(address), drawn, key);
    const messageRef = nameOf({ channelId: channel_id, messageId: id, ephemeral: false });
    await slots.keep(address, slot, messageRef);

    return { kind: 'sent', messageRef };
  } catch (error) {
    return sentOf(error, false, deps.log);
  }
}
