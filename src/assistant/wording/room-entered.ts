import type { Message } from '../../core/message.js';
import type { Scope } from '../../core/structure.js';
import type { Words } from '../../locales/words.js';

/** What it is that has come in, and how to begin. */
export function wordRoomEntered(room: Scope | null, words: Words): Message {
  return {
    lines: [
      room ? words.line('room-entered-linked', { scope: room.name }) : words.line('room-entered'),
      words.line('room-entered-how'),
      words.line('room-entered-example'),
      words.line('room-entered-join'),
      words.line('welcome-more'),
    ],
  };
}
