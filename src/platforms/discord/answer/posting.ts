import type { ChatPlatform } from '../../../core/chat-platform.js';
import type { DiscordDeps } from '../deps.js';
import { drawMessage } from '../draw/draw-message.js';
import type { Calls } from './calls.js';
import { postInRoom } from './post-in-room.js';
import { createSlots } from './slots.js';

export function createPosting(
  deps: Pick<DiscordDeps, 'posted' | 'now' | 'log'> & { readonly calls: Calls },
): ChatPlatform['post'] {
  const slots = createSlots(deps);

  return async ({ key, address, message, slot }) => {
    const shown = await slots.find(address, slot);
    if (shown === 'unknown') return { kind: 'later', afterMs: 5_000 };
    const toPost = { address, drawn: drawMessage(message), key, ...(slot !== undefined && { slot }) };

    return postInRoom(toPost, shown, slots, deps);
  };
}
