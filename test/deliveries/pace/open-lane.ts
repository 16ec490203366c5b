import { onTestFinished } from 'vitest';
import type { Posting, Sent } from '../../../src/core/chat-platform.js';
import type { Delivery } from '../../../src/core/deliveries/delivery.js';
import type { Chat } from '../../../src/core/deliveries/pace.js';
import type { PlatformName } from '../../../src/core/people.js';
import { createLane } from '../../../src/deliveries/lane.js';
import { aDelivery } from '../../storage/unasked-cast.js';
import type { LeapingClock } from '../../support/leaping-clock.js';

/** Digests go out as fast as a lane begins them; they are neither claimed nor noted. */
export interface OpenLane {
  /** So many to each of the chats, all due now. */
  add(chats: readonly Chat[], each?: number): void;
  /** When each was sent, in milliseconds from the start. */
  readonly sentAt: readonly number[];
}

export function openLane(
  platform: PlatformName,
  { now, wait }: LeapingClock,
  post: (posting: Posting) => Promise<Sent>,
): OpenLane {
  const startedAt = now().getTime();
  const sentAt: number[] = [];
  const known = new Map<string, { readonly delivery: Delivery; readonly chat: Chat }>();
  const stopping = new AbortController();
  onTestFinished(() => stopping.abort());
  const lane = createLane(platform, {
    now,
    wait,
    stopping: stopping.signal,
    log: { warn: () => undefined, error: () => undefined },
    sending: {
      claim: (key) => Promise.resolve(readyOf(key)),
      noteLate: () => Promise.resolve(),
      async send({ delivery: { key }, to }) {
        const sent = await post({ key, address: to.room.address, message });
        if (sent.kind === 'later') return new Date(now().getTime() + sent.afterMs);

        sentAt.push(now().getTime() - startedAt);
        return undefined;
      },
    },
  });

  function readyOf(key: string) {
    const { delivery, chat } = known.get(key) ?? {};
    if (!delivery || !chat) return undefined;
    const room = {
      id: chat.address,
      platform,
      address: chat.address,
      kind: chat.isGroup ? 'group' : 'private',
      title: 'Klub',
      scope: null,
      language: null,
    } as const;

    return { delivery, to: { room, language: 'en', zone: 'Europe/Ljubljana', person: null } as const };
  }

  return {
    sentAt,
    add(chats, each = 1) {
      for (const chat of chats) {
        for (let n = 0; n < each; n += 1) {
          const delivery = { ...aDelivery({ kind: 'room', roomId: chat.address }), attempts: 0 };
          known.set(delivery.key, { chat, delivery: { ...delivery, unknownSince: null } });
          lane.add({ key: delivery.key, chat: { ...chat, platform } });
        }
      }
    },
  };
}

const message = {
  lines: [['26 young people']],
  buttons: [{ id: 'digest:details:2026-W47:celje', label: 'Details' }],
};
