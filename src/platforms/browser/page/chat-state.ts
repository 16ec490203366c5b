import type { MessageView } from '../wire.js';
import { merge, unknownRoom, type RoomMessages } from './room-messages.js';

export type ChatState = Readonly<Record<string, RoomMessages>>;

export type ChatEvent =
  | { readonly kind: 'fetched'; readonly address: string; readonly messages: readonly MessageView[] }
  /** `counts` when it is news to somebody who is looking elsewhere. */
  | { readonly kind: 'posted'; readonly message: MessageView; readonly counts: boolean }
  | { readonly kind: 'read'; readonly address: string };

export function chatState(state: ChatState, event: ChatEvent): ChatState {
  switch (event.kind) {
    case 'fetched': {
      const room = roomIn(state, event.address);
      const messages = merge(room.messages, event.messages);
      return { ...state, [event.address]: { ...room, messages, fetched: true } };
    }
    case 'posted': {
      const { message, counts } = event;
      const room = roomIn(state, message.address);
      const isNew = !room.messages.some(({ id }) => id === message.id);
      const unread = counts && isNew ? room.unread + 1 : room.unread;
      return { ...state, [message.address]: { ...room, unread, messages: merge(room.messages, [message]) } };
    }
    case 'read': {
      const room = roomIn(state, event.address);
      return room.unread === 0 ? state : { ...state, [event.address]: { ...room, unread: 0 } };
    }
  }
}

export function roomIn(state: ChatState, address: string): RoomMessages {
  return state[address] ?? unknownRoom;
}
