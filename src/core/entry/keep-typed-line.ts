import type { MemberDesk } from '../command.js';
import type { TypedLine } from '../ports/typed-line-records.js';
import type { EntryTalk, TypedMessage } from './talk.js';

/** Remembers what became of the message that began the talk, so that it is read again when it is edited. */
export async function keepTypedLine(
  { typed }: EntryTalk,
  became: TypedLine['became'],
  desk: MemberDesk,
): Promise<void> {
  if (!typed) return;

  await desk.typedLines.keep({
    roomId: typed.roomId,
    message: typed.message,
    personId: desk.person.id,
    became,
    typedAt: new Date(typed.typedAt),
  });
}

/** The message that is handled, for a talk that begins with it. */
export function typedHere({ message, room, now }: MemberDesk): { readonly typed?: TypedMessage } {
  return message === null ? {} : { typed: { roomId: room.id, message, typedAt: now.toISOString() } };
}
