import { seenMessage, type SeenMessage } from './seen-message.js';
import { seenModal, type SeenModal } from './seen-modal.js';
import type { FirstResponse, StoredInteraction } from './stored-interaction.js';
import type { CommandChoice } from './wire.js';
import type { World } from './world.js';

/** An interaction under way. */
export interface Asked {
  readonly id: string;
  readonly token: string;
  readonly stored: StoredInteraction;
  /** Waits for the first response. */
  readonly answered: () => Promise<Answer>;
}

/** An interaction the bot has acknowledged. */
export interface Answer extends Asked {
  readonly type: number;
  readonly flags: number;
  readonly isEphemeral: boolean;
  readonly modal: SeenModal | undefined;
  readonly choices: readonly CommandChoice[];
  /** What `@original` means now. */
  readonly message: () => SeenMessage;
  /** Waits until a deferred reply has its words. */
  readonly finished: () => Promise<SeenMessage>;
}

export function askedOf(world: World, stored: StoredInteraction): Asked {
  const asked: Asked = {
    id: stored.id,
    token: stored.token,
    stored,
    async answered() {
      const response = await world.changes.until('the bot to answer an interaction', () => {
        if (stored.failure) throw stored.failure;
        return stored.response ?? undefined;
      });
      return answerOf(world, asked, response);
    },
  };
  return asked;
}

function answerOf(world: World, asked: Asked, { type, flags, modal, choices }: FirstResponse): Answer {
  const { stored } = asked;
  const current = (): SeenMessage | undefined => {
    const message = world.messages.get(stored.originalId ?? '');
    return message && seenMessage(world, message, stored.room);
  };

  return {
    ...asked,
    type,
    flags,
    isEphemeral: (flags & 64) !== 0,
    modal: modal ? seenModal(modal, stored) : undefined,
    choices: choices ?? [],
    message() {
      const message = current();
      if (!message) throw new Error('The interaction has no message.');
      return message;
    },
    finished: () =>
      world.changes.until('a deferred reply to get its words', () => {
        const message = current();
        return message?.isLoading ? undefined : message;
      }),
  };
}
