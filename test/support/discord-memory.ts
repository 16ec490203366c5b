import type { DueAnswer, Sent } from '../../src/core/chat-platform.js';
import type { ChatRooms, PlatformNotes, PostedMessages } from '../../src/core/chat-ports.js';
import type { HandleInbound, Inbound } from '../../src/core/inbound.js';
import type { Answer } from '../../src/core/message.js';
import type { Room } from '../../src/core/people.js';
import type { DiscordPlatform } from '../../src/platforms/discord/deps.js';

export function rememberPosted(): PostedMessages {
  const kept = new Map<string, string>();

  return {
    find: (_platform, address, slot) => Promise.resolve(kept.get(`${address} ${slot}`)),
    keep: (_platform, address, slot, ref) => Promise.resolve(void kept.set(`${address} ${slot}`, ref)),
    forget: (_platform, address, slot) => Promise.resolve(void kept.delete(`${address} ${slot}`)),
  };
}

export function rememberNotes(): PlatformNotes {
  const kept = new Map<string, string>();

  return {
    read: (_platform, name) => Promise.resolve(JSON.parse(kept.get(name) ?? 'null') as unknown),
    write: (_platform, name, content) => Promise.resolve(void kept.set(name, JSON.stringify(content))),
  };
}

export interface LinkedRooms extends ChatRooms {
  link(room: Room): void;
}

export function rememberRooms(): LinkedRooms {
  const rooms: Room[] = [];

  return {
    link: (room) => void rooms.unshift(room),
    of: (_platform, chat) =>
      Promise.resolve(rooms.filter(({ address }) => address === chat || address.startsWith(`${chat}/`))),
  };
}

/** Answers that wait, as the store keeps them: each is sent once, and what has to wait is sent again. */
export interface Outbox {
  readonly handle: HandleInbound;
  /** What became of each attempt, oldest first. */
  readonly attempts: readonly Sent[];
  readonly deliver: (key: string) => Promise<void>;
  /** Sends what was kept and never settled, as a start does. */
  deliverAll(): Promise<void>;
  through(platform: Pick<DiscordPlatform, 'answer'>): void;
}

export function createOutbox(handle: HandleInbound): Outbox {
  const waiting = new Map<string, DueAnswer[]>();
  const known = new Set<string>();
  const attempts: Sent[] = [];
  let platform: Pick<DiscordPlatform, 'answer'> | undefined;

  const settle = async (due: DueAnswer): Promise<void> => {
    for (;;) {
      const sent = await platform?.answer(due);
      if (!sent) return;
      attempts.push(sent);
      if (sent.kind !== 'later') return;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  const deliver = async (key: string): Promise<void> => {
    const due = waiting.get(key) ?? [];
    waiting.delete(key);
    for (const one of due) await settle(one);
  };

  return {
    attempts,
    deliver,
    async deliverAll() {
      for (const key of waiting.keys()) await deliver(key);
    },
    through: (to) => void (platform = to),
    async handle(event) {
      const answers = await handle(event);
      const isKnown = known.has(event.key);
      known.add(event.key);
      if (!isKnown) waiting.set(event.key, answers.map(dueOf(event)));

      return answers;
    },
  };
}

function dueOf({ key, receivedAt, room, replyTo }: Inbound): (answer: Answer, index: number) => DueAnswer {
  return (answer, index) => ({ answer, key, index, address: room.address, receivedAt, replyTo });
}
