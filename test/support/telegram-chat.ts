import { onTestFinished } from 'vitest';
import type { DueAnswer, Sent } from '../../src/core/chat-platform.js';
import type { Answer, Message } from '../../src/core/message.js';
import { createWords } from '../../src/locales/words.js';
import { createTelegram, type TelegramPlatform } from '../../src/platforms/telegram/create-telegram.js';
import type { TelegramDeps } from '../../src/platforms/telegram/deps.js';
import { openTelegram, type Telegram, type TelegramOptions } from './telegram/open-telegram.js';
import type { Chat, Person } from './telegram/world.js';
import {
  createMemoryNotes,
  createMemoryPosted,
  createScriptedAssistant,
  type Script,
  type ScriptedAssistant,
} from './telegram-memory.js';

export interface TelegramChat {
  readonly telegram: Telegram;
  readonly assistant: ScriptedAssistant;
  readonly platform: TelegramPlatform;
  readonly deps: TelegramDeps;
  /** What became of each answer that was to be sent, oldest first. */
  readonly sent: readonly Sent[];
  /** What was logged, facts and sentence as one string each. */
  readonly logged: readonly string[];
  readonly ended: readonly Error[];
  readonly ana: Person;
  readonly luka: Person;
  readonly dm: Chat;
  readonly club: Chat;
}

export const words = createWords();

export interface Opening {
  readonly script?: Script;
  readonly stage?: TelegramOptions;
  readonly changes?: Partial<TelegramDeps>;
  readonly isStarted?: boolean;
}

/** Real grammY against the stand-in, with an assistant that follows a script; gone after the test. */
export async function openTelegramChat({
  script = () => [],
  stage = {},
  changes = {},
  isStarted = true,
}: Opening = {}): Promise<TelegramChat> {
  const telegram = await openTelegram(stage);
  const assistant = createScriptedAssistant(script);
  const sent: Sent[] = [];
  const logged: string[] = [];
  const ended: Error[] = [];
  let delivering: Promise<void> = Promise.resolve();
  const log = (facts: object, sentence: string): void => void logged.push(`${inspect(facts)} ${sentence}`);
  const deps: TelegramDeps = {
    token: telegram.token,
    apiRoot: telegram.apiRoot,
    updates: { by: 'polling' },
    handle: assistant.handle,
    menu: menuOf,
    deliver: (key) => deliver(key),
    outgoing: assistant.outgoing,
    posted: createMemoryPosted(),
    notes: createMemoryNotes(),
    words,
    now: () => new Date(),
    log: { info: log, warn: log, error: log },
    ended: (error) => void ended.push(error),
    ...changes,
  };
  const platform = createTelegram(deps);
  onTestFinished(async () => {
    await platform.stop();
    await telegram.close();
  });

  const ana = telegram.person({ firstName: 'Ana', languageCode: 'sl' });
  const luka = telegram.person({ firstName: 'Luka', languageCode: 'en' });
  const club = telegram.group('Klub Lipa', { supergroup: true, members: [ana, luka] });
  const dm = telegram.privateChat(ana);
  if (isStarted) await platform.start();

  return { telegram, assistant, platform, deps, sent, logged, ended, ana, luka, dm, club };

  /** One after the other, as the outbox does. */
  function deliver(key: string): Promise<void> {
    delivering = delivering.then(() => sendAll(key));
    return delivering;
  }

  async function sendAll(key: string): Promise<void> {
    for (const due of await assistant.outgoing.claim(key, 'test', new Date(), new Date())) await send(due);
  }

  async function send(due: DueAnswer): Promise<void> {
    const became = await platform.answer(due);
    sent.push(became);
    if (became.kind !== 'later') await assistant.outgoing.settle(due.key, due.index, new Date());
  }
}

export function toRoom(message: Message | string, more: Partial<Answer> = {}): Answer {
  return {
    audience: 'room',
    message: typeof message === 'string' ? { lines: [[message]] } : message,
    ...more,
  };
}

export function toAsker(message: Message | string, more: Partial<Answer> = {}): Answer {
  return { ...toRoom(message, more), audience: 'asker' };
}

const menuOf: TelegramDeps['menu'] = (language) => [
  {
    name: 'log',
    localName: { en: 'log', sl: 'zapis', sv: 'logga' }[language],
    summary: { en: 'log an activity', sl: 'zabeleži aktivnost', sv: 'logga en aktivitet' }[language],
    audience: 'room',
    options: [],
  },
];

function inspect(facts: object): string {
  return JSON.stringify(facts, (_, value: unknown) =>
    value instanceof Error ? [value.message, value.stack, value.cause] : value,
  );
}
