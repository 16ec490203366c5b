import { z } from 'zod';
import type { ChatMessage } from '../../core/chat-history.js';

/** Under which id a chat history keeps the message of a slot: that of whichever holds it, else one of its own. */
export function slotId(slot: string, earlier: readonly ChatMessage[]): string {
  return holderOf(slot, earlier) ?? ownId(slot);
}

/** Undefined where no message of that slot is in sight. */
export function holderOf(slot: string, earlier: readonly ChatMessage[]): string | undefined {
  const holds = z.object({ slot: z.literal(slot) });
  const holder = earlier.findLast(({ content }) => holds.safeParse(content).success);

  return (holder ?? earlier.find(({ id }) => id === ownId(slot)))?.id;
}

function ownId(slot: string): string {
  return `slot:${slot}`;
}
