import { onTestFinished } from 'vitest';

import { askBotApi, type BotApiAnswer } from '../support/telegram/ask-bot-api.js';
import { openTelegram, type Telegram, type TelegramOptions } from '../support/telegram/open-telegram.js';
import type { Payload } from '../support/telegram/payload.js';
import type { Chat, Person } from '../support/telegram/world.js';

export interface Scene {
  readonly telegram: Telegram;
  readonly luka: Person;
  readonly ana: Person;
  /** Luka's private chat, in which Start was pressed. */
  readonly chat: Chat;
  readonly group: Chat;
  /** Asks the Bot API as a program without any library would. */
  readonly ask: (method: string, payload?: Payload) => Promise<BotApiAnswer>;
  /** Lets so many seconds pass on the clock of Telegram. */
  readonly pass: (seconds: number) => void;
  /** Sends a message and returns its id. */
  readonly send: (payload: Payload) => Promise<number>;
}

/** A Telegram with Luka, who has pressed Start, Ana, who has not, and a group of both. */
export async function openScene(options: TelegramOptions = {}): Promise<Scene> {
  let now = new Date('2026-05-11T16:00:00Z');
  const telegram = await openTelegram({ now: () => now, ...options });
  onTestFinished(() => telegram.close());
  const luka = telegram.person({ firstName: 'Luka', username: 'luka_lipa', languageCode: 'sl' });
  const ana = telegram.person({ firstName: 'Ana' });
  const chat = telegram.privateChat(luka);
  const group = telegram.group('Klub Lipa', { members: [luka, ana] });
  telegram.start(luka);
  const ask: Scene['ask'] = (method, payload) => askBotApi(telegram, method, payload);

  return {
    telegram,
    luka,
    ana,
    chat,
    group,
    ask,
    pass: (seconds) => void (now = new Date(now.getTime() + seconds * 1_000)),
    send: async (payload) => {
      const { result, description } = await ask('sendMessage', { text: 'Hello', ...payload });
      if (result === undefined) throw new Error(description);
      return (result as { message_id: number }).message_id;
    },
  };
}
