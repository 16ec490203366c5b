import type { Hono } from 'hono';
import type { ChatMessage } from '../../core/chat-history.js';
import type { Message } from '../../core/message.js';
import type { Answered } from './content.js';
import type { BrowserRoomDeps } from './deps.js';
import { drawMessage } from './draw-message.js';
import { createLive } from './live.js';
import { bundlePage } from './page-assets.js';
import { slotId } from './place-answer.js';
import { routes } from './routes.js';

export interface BrowserRoom {
  /** The page and what it asks for. */
  readonly app: Hono;
  /** Posts what nobody asked for, like a digest. The same id again replaces the message in place. */
  post(delivery: Delivery): Promise<void>;
  /** Ends what is being followed, so that the server can close. */
  close(): void;
}

export interface Delivery {
  readonly address: string;
  /** Unique for ever; the same one again replaces the message in place. */
  readonly key: string;
  /** Set when answers of this slot are to replace the message. */
  readonly slot?: string;
  readonly message: Message;
  /** The user id of the only one who sees it and may answer by typing; null for everybody in the room. */
  readonly to: string | null;
}

/** A chat page on this machine, beside the real chats. */
export async function createBrowserRoom(deps: BrowserRoomDeps): Promise<BrowserRoom> {
  const live = createLive();

  return {
    app: routes(deps, live, await bundlePage()),

    async post(delivery) {
      const posted = deliver(delivery, deps.now());
      await deps.history.post(posted);
      live.publish(posted);
    },

    close: () => live.close(),
  };
}

function deliver({ address, key, slot, message, to }: Delivery, postedAt: Date): ChatMessage {
  const content: Answered = {
    kind: 'answer',
    cause: key,
    answers: to,
    editedAt: null,
    ...drawMessage(message),
  };
  return { address, id: slot === undefined ? key : slotId(slot), from: null, content, onlyFor: to, postedAt };
}
