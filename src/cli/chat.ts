import type { Assistant } from '../assistant/assistant.js';
import type { WithPicture } from '../charts/with-picture.js';
import type { ChatPlatform } from '../core/chat-platform.js';
import { createOutbox, type Outbox } from '../outbox/create-outbox.js';
import type { OpenStore } from '../storage/open-store.js';
import type { Door } from '../web/web-app.js';
import type { Log } from './log.js';
import { withKeptFile } from './with-kept-file.js';

export interface ChatDeps {
  readonly store: OpenStore;
  readonly assistant: Assistant;
  /** Names this process among those over one store; unique for ever. */
  readonly holder: string;
  /** Draws the chart of a message before it is sent. */
  readonly withPicture: WithPicture;
  readonly log: Log;
  /** Called when the answers of an event went out. */
  readonly delivered: () => void;
  /** Called when a chat can't be served any more, however long one waits. */
  readonly ended: (error: unknown) => void;
}

/** A chat that is served, with the outbox of its answers. */
export interface Chat {
  readonly platform: ChatPlatform;
  readonly outbox: Outbox;
  readonly door?: Door;
}

/** The outbox through which a platform's answers go. */
export function outboxFor(
  platform: () => Pick<ChatPlatform, 'answer'>,
  name: ChatPlatform['name'],
  deps: ChatDeps,
): Outbox {
  const whole = name === 'browser' ? undefined : withKeptFile(deps.store.keptFiles, () => new Date());

  const outbox = createOutbox({
    platform: name,
    answers: deps.store.outgoing,
    send: async (due) => {
      const drawn = await deps.withPicture(due.answer.message);
      const message = whole ? await whole(drawn) : drawn;

      return platform().answer({ ...due, answer: { ...due.answer, message } });
    },
    holder: deps.holder,
    now: () => new Date(),
    log: deps.log,
  });
  return {
    ...outbox,

    async deliver(key, address) {
      await outbox.deliver(key, address);
      deps.delivered();
    },
  };
}
