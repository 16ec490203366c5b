import type { Update } from 'grammy/types';
import type { Background } from '../background.js';
import type { Incoming } from '../ingest/incoming.js';
import { readUpdate } from '../ingest/read-update.js';
import { keepNewest } from '../keep-newest.js';
import type { Link } from '../link.js';
import { askToType } from '../send/ask-to-type.js';
import { answerEvent } from './answer-event.js';
import { answerFaceless } from './answer-faceless.js';
import { completed } from './completed.js';
import { openQuery } from './query.js';

/**
 * Called as soon as an update is here: a press is not to wait for those before it. What it returns is the rest, done in
 * turn: it resolves when the effect is kept for good, and rejects when it is to be called again.
 */
export type Receive = (update: Update) => () => Promise<void>;

export function createReceive(link: Link, background: Background): Receive {
  const { deps } = link;

  return function receive(update) {
    const incoming = readUpdate(update, link.us(), deps.now());

    switch (incoming?.kind) {
      case undefined:
        return nothing;
      case 'event':
        return handling(incoming);
      case 'wants-to-type':
        openQuery(incoming.wish.query, link, background).acknowledge();
        return inBackground(() => askToType(incoming.wish, link), 'A prompt in Telegram could not be sent.');
      case 'faceless':
        return inBackground(() => answerFaceless(incoming, link), 'A hidden sender could not be answered.');
      case 'dead-press':
        openQuery(incoming.query, link, background).acknowledge();
        return nothing;
    }
  };

  function handling(incoming: Extract<Incoming, { kind: 'event' }>): () => Promise<void> {
    const { sender, room } = incoming.event;
    keepNewest(link.spokenIn, room.address, sender.clientLanguage);
    const query = incoming.query === undefined ? undefined : openQuery(incoming.query, link, background);

    return async () => {
      try {
        const event = await completed(incoming, link);
        const answers = await deps.handle(event);
        background.run(
          () => answerEvent({ event, answers, query }, link),
          'Answers could not be sent to Telegram.',
        );
      } catch (error) {
        query?.acknowledge();
        throw error;
      }
    };
  }

  function inBackground(work: () => Promise<void>, ifNot: string): () => Promise<void> {
    return () => {
      background.run(work, ifNot);
      return nothing();
    };
  }
}

function nothing(): Promise<void> {
  return Promise.resolve();
}
