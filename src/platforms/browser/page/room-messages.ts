import type { MessageView } from '../wire.js';

/** What the page knows of one room. */
export interface RoomMessages {
  readonly messages: readonly MessageView[];
  readonly fetched: boolean;
  readonly unread: number;
}

export const unknownRoom: RoomMessages = { messages: [], fetched: false, unread: 0 };

/** Both together, each message once and in its newest form, in order. */
export function merge(known: readonly MessageView[], more: readonly MessageView[]): readonly MessageView[] {
  const byId = new Map(known.map((message) => [message.id, message]));
  for (const message of more) {
    const before = byId.get(message.id);
    if (!before || edition(before) <= edition(message)) byId.set(message.id, message);
  }
  return [...byId.values()].sort((one, other) => compare(one.postedAt, other.postedAt));
}

/** The assistant's message that the next text answers: its newest one for me, if that waits for words. */
export function awaiting(messages: readonly MessageView[]): MessageView | undefined {
  const newest = messages.findLast((message) => message.kind === 'answer' && message.forMe);

  return newest?.kind === 'answer' && newest.awaitsText ? newest : undefined;
}

export function firstWords(message: MessageView): string {
  if (message.kind === 'said') return message.text || (message.file?.name ?? '');

  const line = message.lines.find((spans) => spans.length > 0) ?? [];
  return line.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join('');
}

function edition(message: MessageView): string {
  return message.kind === 'answer' ? (message.editedAt ?? '') : '';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
