import type { ChatMember, ChatMemberUpdated } from 'grammy/types';
import type { RoomAct } from '../../../core/inbound.js';
import type { ReplyTo } from '../reply-to.js';
import { keyOf } from '../us.js';
import type { Incoming, Reading } from './incoming.js';
import { askerOf, roomOf, senderOf } from './who-and-where.js';

/** We were let in, put out, blocked or unblocked; a new rank is nothing to us. */
export function readMembership(change: ChatMemberUpdated, reading: Reading): Incoming | undefined {
  const { chat, from, old_chat_member: before, new_chat_member: after } = change;
  if (chat.type === 'channel' || isIn(before) === isIn(after)) return undefined;

  const act: RoomAct = { kind: 'room', became: { kind: isIn(after) ? 'entered' : 'left' } };

  return {
    kind: 'event',
    event: {
      key: keyOf(reading.us, String(reading.updateId)),
      receivedAt: reading.receivedAt,
      sender: senderOf(from),
      room: roomOf(chat, null),
      act,
      replyTo: { ...askerOf(from), message: null, pressed: null } satisfies ReplyTo,
    },
  };
}

function isIn(member: ChatMember): boolean {
  switch (member.status) {
    case 'creator':
    case 'administrator':
    case 'member':
      return true;
    case 'restricted':
      return member.is_member;
    case 'left':
    case 'kicked':
      return false;
  }
}
