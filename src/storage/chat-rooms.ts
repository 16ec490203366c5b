import type { ChatRooms } from '../core/chat-ports.js';
import type { Connection } from './connection.js';
import { roomsFrom } from './rooms/room-row.js';
import { roomsOfChat } from './rooms/rooms-of-chat.js';

export function chatRooms({ queries }: Connection): ChatRooms {
  return {
    async of(platform, chat) {
      const rows = await roomsOfChat(queries, platform, chat);

      return roomsFrom(
        queries,
        rows.filter(({ leftAt }) => leftAt === null),
      );
    },
  };
}
