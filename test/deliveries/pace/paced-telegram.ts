import type { ChatPlatform } from '../../../src/core/chat-platform.js';
import type { Chat } from '../../../src/core/deliveries/pace.js';
import type { LeapingClock } from '../../support/leaping-clock.js';
import { openTelegramChat } from '../../support/telegram-chat.js';

/** Real grammY against a stand-in that keeps Telegram's limits, both by the clock of the test. */
export interface PacedTelegram {
  readonly post: ChatPlatform['post'];
  readonly groups: (count: number) => readonly Chat[];
  readonly privateChats: (count: number) => readonly Chat[];
  /** Calls that were too many. */
  readonly tooMany: () => number;
}

export async function openPacedTelegram({ now, busy }: LeapingClock): Promise<PacedTelegram> {
  const { telegram, platform } = await openTelegramChat({ stage: { limits: true, now }, changes: { now } });

  return {
    post: (posting) => busy(() => platform.post(posting)),
    tooMany: () => telegram.refused.filter(({ rule }) => rule?.includes('-per-')).length,

    groups: (count) =>
      Array.from({ length: count }, (_, n) => ({
        address: String(telegram.group(`Klub ${n}`).id),
        isGroup: true,
      })),

    privateChats: (count) =>
      Array.from({ length: count }, (_, n) => {
        const person = telegram.person({ firstName: `Ana ${n}` });
        telegram.start(person);

        return { address: String(telegram.privateChat(person).id), isGroup: false };
      }),
  };
}
