import { seenIn, seenMessage, type SeenMessage } from './seen-message.js';
import type { Chat, World } from './world.js';

/** Everything that waits: on what happens, never on time; patience only ends in a failure. */
export interface Waiting {
  /** The bot's first message in the chat since the last one that was waited for. */
  nextMessage(chat: Chat, where?: (message: SeenMessage) => boolean): Promise<SeenMessage>;
  /** The last message in the chat of which this is true, as soon as there is one. */
  messageWhere(chat: Chat, where: (message: SeenMessage) => boolean): Promise<SeenMessage>;
  /** Resolves once the bot has taken every update there is. */
  heard(): Promise<void>;
  /** Resolves once the bot waits for updates. */
  listening(): Promise<void>;
  until<Found>(look: () => Found | undefined, what?: string): Promise<Found>;
}

export function waitingIn(world: World, patience: number): Waiting {
  const read = new Map<number, number>();
  const { until } = world.bell;

  return {
    async nextMessage(chat, where = () => true) {
      const messages = world.rooms.get(chat.id)?.messages ?? [];
      const found = await until(
        () => {
          const from = read.get(chat.id) ?? 0;
          const at = messages.findIndex((message, index) => {
            const isBots = message.from === undefined && !message.service && !message.isDeleted;
            return index >= from && isBots && where(seenMessage(message));
          });
          return at < 0 ? undefined : { at, message: messages[at] };
        },
        () => `a message in ${chat.title}; there is ${textsIn(world, chat)}`,
        patience,
      );
      read.set(chat.id, found.at + 1);
      if (!found.message) throw new Error('The message is gone.');
      return seenMessage(found.message);
    },

    messageWhere: (chat, where) =>
      until(
        () => seenIn(world, chat).findLast(where),
        () => `such a message in ${chat.title}; there is ${textsIn(world, chat)}`,
        patience,
      ),

    async heard() {
      const look = () => (world.updates.pending.length === 0 ? true : undefined);
      await until(look, () => `${world.updates.pending.length} updates to be taken`, patience);
    },

    async listening() {
      const look = () => (world.updates.polls > 0 ? true : undefined);
      await until(look, () => 'the bot to ask for updates', patience);
    },

    until: (look, what = 'a condition') => until(look, () => what, patience),
  };
}

function textsIn(world: World, chat: Chat): string {
  return JSON.stringify(seenIn(world, chat).map(({ text }) => text));
}
