import type { SetAsides } from '../core/chat-ports.js';
import type { Inbound } from '../core/inbound.js';

const button = 'again:';
const mostBytes = 64;

/** The button that hands an event in once more; undefined where its key is too long for one. */
export function retryButton(key: string): string | undefined {
  const id = `${button}${key}`;

  return Buffer.byteLength(id) > mostBytes ? undefined : id;
}

export interface Retry {
  /** Of the event that was set aside. */
  readonly key: string;
  /** The same, under the key of the press, so that its answers go where the press was. */
  readonly event: Inbound;
}

/** What a pressed “Try again” is about. Undefined for any other event, and where it is somebody else's or was tried before. */
export async function whatToRetry(
  event: Inbound,
  { setAsides }: { readonly setAsides: SetAsides },
): Promise<Retry | undefined> {
  const { act, sender } = event;
  if (act.kind !== 'press' || !act.button.startsWith(button)) return undefined;

  const key = act.button.slice(button.length);
  const kept = await setAsides.find(key);
  if (kept?.sender.platform !== sender.platform || kept.sender.userId !== sender.userId) return undefined;

  return { key, event: { ...kept, key: event.key, room: event.room, replyTo: event.replyTo } };
}
