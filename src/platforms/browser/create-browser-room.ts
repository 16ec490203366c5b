import type { Hono } from 'hono';
import type { ChatPlatform } from '../../core/chat-platform.js';
import { answerLater } from './answer-later.js';
import type { BrowserRoomDeps } from './deps.js';
import { createLive } from './live.js';
import { bundlePage } from './page-assets.js';
import { postUnasked } from './post-unasked.js';
import { routes } from './routes.js';

export interface BrowserRoom extends Pick<ChatPlatform, 'name' | 'answer' | 'post'> {
  /** The page and what it asks for. */
  readonly app: Hono;
  /** Ends what is being followed, so that the server can close. */
  close(): void;
}

/** A chat page on this machine, beside the real chats. */
export async function createBrowserRoom(deps: BrowserRoomDeps): Promise<BrowserRoom> {
  const live = createLive();

  return {
    name: 'browser',
    app: routes(deps, live, await bundlePage()),
    answer: (due) => answerLater(due, { ...deps, publish: live.publish }),
    post: (posting) => postUnasked(posting, { ...deps, publish: live.publish }),
    close: () => live.close(),
  };
}
