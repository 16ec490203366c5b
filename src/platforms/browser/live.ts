import type { ChatMessage } from '../../core/chat-history.js';
import { ownerOf } from './rooms.js';
import { maySee } from './view-message.js';

/** Who is looking at the page right now, and gets what is posted at once. */
export interface Live {
  readonly publish: (message: ChatMessage) => void;
  /** Resolves when the viewer is gone or the room closes. */
  follow(viewer: string, gone: AbortSignal, show: (message: ChatMessage) => void): Promise<void>;
  close(): void;
}

export function createLive(): Live {
  const followers = new Set<Follower>();

  return {
    publish(message) {
      for (const { viewer, show } of followers) {
        if (isIn(message.address, viewer) && maySee(message, viewer)) show(message);
      }
    },

    follow(viewer, gone, show) {
      return new Promise((resolve) => {
        const follower: Follower = { viewer, show, leave };
        followers.add(follower);
        gone.addEventListener('abort', leave, { once: true });

        function leave(): void {
          followers.delete(follower);
          resolve();
        }
      });
    },

    close() {
      for (const follower of [...followers]) follower.leave();
    },
  };
}

interface Follower {
  readonly viewer: string;
  readonly show: (message: ChatMessage) => void;
  readonly leave: () => void;
}

function isIn(address: string, viewer: string): boolean {
  return (ownerOf(address) ?? viewer) === viewer;
}
