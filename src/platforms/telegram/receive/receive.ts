import type { Update } from 'grammy/types';
import type { Answer } from '../../../core/message.js';
import type { Inbound } from '../../../core/inbound.js';
import type { Background } from '../background.js';
import type { Incoming } from '../ingest/incoming.js';
import { readUpdate } from '../ingest/read-update.js';
import type { Link } from '../link.js';
import { askToType } from '../send/ask-to-type.js';
import { answerFaceless } from './answer-faceless.js';
import { completed } from './completed.js';
import { openQuery, type Query } from './query.js';
import { toastOf } from './toast.js';

/** Resolves when the effect of an update is kept for good; rejects when it is to be taken again. */
export type Receive = (update: Update) => Promise<void>;

export function createReceive(link: Link, background: Background): Receive {
  const { deps } = link;

  return async function receive(update) {
    const incoming = readUpdate(update, link.us(), deps.now());

    switch (incoming?.kind) {
      case undefined:
        return;
      case 'event':
        return take(incoming);
      case 'wants-to-type':
        acknowledge(openQuery(incoming.wish.query, link));
        background.run(() => askToType(incoming.wish, link), 'A prompt in Telegram could not be sent.');
        return;
      case 'faceless':
        background.run(
          () => answerFaceless(incoming, link),
          'A sentence to a hidden sender could not be sent.',
        );
        return;
      case 'dead-press':
        acknowledge(openQuery(incoming.query, link));
    }
  };

  async function take(incoming: Extract<Incoming, { kind: 'event' }>): Promise<void> {
    const query = incoming.query === undefined ? undefined : openQuery(incoming.query, link);

    try {
      const event = await completed(incoming, link);
      const answers = await deps.handle(event);
      background.run(() => answer(event, answers, query), 'Answers could not be sent to Telegram.');
    } catch (error) {
      if (query) acknowledge(query);
      throw error;
    }
  }

  /** A toast that can't be shown any more is sent like any answer. */
  async function answer(event: Inbound, answers: readonly Answer[], query: Query | undefined): Promise<void> {
    const toast = query && toastOf(answers);
    if (toast !== undefined && (await query?.show(toast))) {
      await deps.outgoing.settle(event.key, 0, deps.now());
    }
    if (query) acknowledge(query);
    if (answers.length > 0) void deliver(event);
  }

  /** May last until Telegram is reached again, and so is waited for by nobody here. */
  async function deliver({ key, room }: Inbound): Promise<void> {
    try {
      await deps.deliver(key, room.address);
    } catch (error) {
      deps.log.error({ err: error, event: key }, 'Answers could not be sent to Telegram.');
    }
  }

  function acknowledge(query: Query): void {
    background.run(() => query.acknowledge(), 'A press in Telegram could not be acknowledged.');
  }
}
