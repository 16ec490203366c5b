import type { MessageView } from '../wire.js';
import type { Pending } from './outbox.js';

/** One thing in a conversation: a message, or one of mine that is still on its way. */
export type Entry =
  | {
      readonly kind: 'message';
      readonly key: string;
      readonly message: MessageView;
      readonly pending: Pending | null;
    }
  | { readonly kind: 'outgoing'; readonly key: string; readonly text: string; readonly pending: Pending };

/** What one author said in one go. */
export interface Group {
  readonly key: string;
  /** A user id; null for the assistant. */
  readonly author: string | null;
  readonly name: string;
  readonly entries: readonly Entry[];
}

export interface Day {
  readonly key: string;
  readonly at: Date;
  readonly groups: readonly Group[];
}

const oneGoMs = 5 * 60_000;

export function timeline(
  messages: readonly MessageView[],
  pending: readonly Pending[],
  me: string,
): readonly Day[] {
  const days: { key: string; at: Date; groups: (Group & { entries: Entry[]; until: number })[] }[] = [];

  for (const entry of entriesOf(messages, pending)) {
    const at = momentOf(entry);
    const author = authorOf(entry, me);
    let day = days.at(-1);
    if (day?.key !== dayKey(at)) days.push((day = { key: dayKey(at), at, groups: [] }));

    const group = day.groups.at(-1);
    if (group?.author === author && at.getTime() - group.until < oneGoMs) {
      group.entries.push(entry);
      group.until = at.getTime();
    } else {
      day.groups.push({ key: entry.key, author, name: nameOf(entry), entries: [entry], until: at.getTime() });
    }
  }
  return days;
}

export function momentOf(entry: Entry): Date {
  return new Date(entry.kind === 'message' ? entry.message.postedAt : entry.pending.writtenAt);
}

function entriesOf(messages: readonly MessageView[], pending: readonly Pending[]): readonly Entry[] {
  const waiting = new Map(pending.map((post) => [`browser:${post.key}`, post]));
  const shown = new Set(messages.map(({ id }) => id));

  return [
    ...messages.map((message): Entry => {
      return { kind: 'message', key: message.id, message, pending: waiting.get(message.id) ?? null };
    }),
    ...[...waiting].flatMap(([key, post]): Entry[] => {
      const { act } = post;
      return act.kind === 'text' && !shown.has(key)
        ? [{ kind: 'outgoing', key, text: act.text, pending: post }]
        : [];
    }),
  ];
}

function authorOf(entry: Entry, me: string): string | null {
  if (entry.kind === 'outgoing') return me;

  return entry.message.kind === 'said' ? entry.message.from : null;
}

function nameOf(entry: Entry): string {
  return entry.kind === 'message' && entry.message.kind === 'said' ? entry.message.name : '';
}

function dayKey(at: Date): string {
  return `${at.getFullYear()}-${at.getMonth() + 1}-${at.getDate()}`;
}
