import type { Message } from 'grammy/types';
import type { Inbound } from '../../../core/inbound.js';
import { keyOf, type Us } from '../us.js';
import type { Incoming, Reading } from './incoming.js';
import { ourselves } from './who-and-where.js';

/** A group became a supergroup. It is told in the old chat and in the new one, in any order. */
export function readMove(message: Message, { us, receivedAt }: Reading): Incoming | undefined {
  const { chat, migrate_to_chat_id: to, migrate_from_chat_id: from } = message;

  return {
    kind: 'event',
    event: moved({ from: from ?? chat.id, to: to ?? chat.id }, chat.title ?? '', us, receivedAt),
  };
}

interface Move {
  readonly from: number;
  readonly to: number;
}

/** The same event however it came to be known. */
export function moved({ from, to }: Move, title: string, us: Us, receivedAt: Date): Inbound {
  return {
    key: keyOf(us, `moved:${from}:${to}`),
    receivedAt,
    sender: ourselves(us),
    room: { address: String(from), kind: 'group', title },
    act: { kind: 'room', became: { kind: 'moved', to: String(to) } },
  };
}
