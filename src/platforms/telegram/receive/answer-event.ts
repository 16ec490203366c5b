import type { Inbound } from '../../../core/inbound.js';
import type { Answer } from '../../../core/message.js';
import { keepNewest } from '../keep-newest.js';
import type { Link } from '../link.js';
import type { Query } from './query.js';
import { toastOf } from './toast.js';

interface Handled {
  readonly event: Inbound;
  readonly answers: readonly Answer[];
  readonly query: Query | undefined;
}

/** A short sentence appears over the chat; what can't, is sent like any other answer. */
export async function answerEvent({ event, answers, query }: Handled, link: Link): Promise<void> {
  const { deps } = link;
  const toast = query && toastOf(answers);
  if (query && toast !== undefined) await showToast(toast, query);
  query?.acknowledge();
  if (answers.length > 0) void deliver();

  async function showToast(text: string, over: Query): Promise<void> {
    const shown = over.show(text);
    keepNewest(link.toasts, event.key, shown);
    if (await shown) await deps.outgoing.settle(event.key, 0, deps.now());
    link.toasts.delete(event.key);
  }

  /** May last until Telegram is reached again, and so is waited for by nobody here. */
  async function deliver(): Promise<void> {
    try {
      await deps.deliver(event.key, event.room.address);
    } catch (error) {
      deps.log.error({ err: error, event: event.key }, 'Answers could not be sent to Telegram.');
    }
  }
}
