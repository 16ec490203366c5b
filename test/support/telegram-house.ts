import { drawCode } from '../../src/files/draw-code.js';
import { onTestFinished } from 'vitest';
import { commands } from '../../commands/index.js';
import { createAssistant } from '../../src/assistant/assistant.js';
import { after } from '../../src/cli/after.js';
import { chance, fingerprint } from '../../src/cli/chance.js';
import { withKeptFile } from '../../src/cli/with-kept-file.js';
import type { SendAnswer } from '../../src/core/chat-platform.js';
import { createOutbox } from '../../src/outbox/create-outbox.js';
import { createTelegram, type TelegramPlatform } from '../../src/platforms/telegram/create-telegram.js';
import type { OpenStore } from '../../src/storage/open-store.js';
import { openChat } from './chat.js';
import { words } from './telegram-chat.js';
import { openTelegram, type Telegram } from './telegram/open-telegram.js';
import type { Person } from './telegram/world.js';
import { openWork, type WorkGoesOn } from './work.js';

export interface TelegramHouse {
  readonly telegram: Telegram;
  readonly store: OpenStore;
  readonly platform: TelegramPlatform;
  /** What was logged as wrong. */
  readonly wrong: readonly string[];
  /** Somebody of the cast, in their language, who has pressed Start. */
  readonly person: (name: 'ana' | 'luka' | 'elin' | 'kim', languageCode: string) => Promise<Person>;
  /** Lets time pass for long work. */
  readonly pass: (ms: number) => void;
}

export type HouseWork = Partial<Pick<WorkGoesOn, 'largest' | 'afterBatch'>>;

/** The whole way: real grammY, assistant, outbox and SQLite file against the stand-in; gone after the test. */
export async function openTelegramHouse(work: HouseWork = {}): Promise<TelegramHouse> {
  const { store } = await openChat();
  const telegram = await openTelegram({ patience: 20_000 });
  const wrong: string[] = [];
  const noteWrong = (facts: object, sentence: string): void =>
    void wrong.push(`${sentence} ${Object.values(facts).map(String).join()}`);
  const log = { info: () => undefined, warn: noteWrong, error: noteWrong };
  const now = (): Date => new Date();
  const assistant = createAssistant({
    store,
    setAsides: store.setAsides,
    commands,
    words,
    chance,
    fingerprint,
    drawCode,
    doors: () => ({ telegram: platform.botName }),
    log,
  });
  const whole = withKeptFile(store.keptFiles, now);
  const send: SendAnswer = async (due) =>
    platform.answer({ ...due, answer: { ...due.answer, message: await whole(due.answer.message) } });
  const outbox = createOutbox({
    platform: 'telegram',
    answers: store.outgoing,
    send,
    holder: 'test',
    now,
    log,
  });
  const platform = createTelegram({
    token: telegram.token,
    apiRoot: telegram.apiRoot,
    updates: { by: 'polling' },
    handle: after(assistant, { drawer: () => undefined, jobs: () => jobs.poke() }).handle,
    menu: assistant.menu,
    deliver: (key, address) => outbox.deliver(key, address),
    outgoing: store.outgoing,
    posted: store.postedMessages,
    notes: store.platformNotes,
    words,
    now,
    log,
    ended: (error) => void wrong.push(error.message),
  });
  let passed = 0;
  const jobs = openWork({
    store,
    deliver: (_platform, key, address) => outbox.deliver(key, address),
    now: () => new Date(Date.now() + passed),
    log,
    largest: work.largest,
    afterBatch: work.afterBatch ?? (() => Promise.resolve()),
  });
  onTestFinished(async () => {
    await jobs.stop();
    await platform.stop();
    await outbox.stop();
    await telegram.close();
  });
  await platform.start();

  return {
    telegram,
    store,
    platform,
    wrong,
    pass: (ms) => void (passed += ms),

    async person(name, languageCode) {
      const person = telegram.person({ firstName: name, languageCode });
      const identity = { platform: 'telegram', userId: String(person.id) } as const;
      await store.transact(({ people }) => people.addIdentity(name, identity, now()));
      telegram.start(person);
      await telegram.nextMessage(telegram.privateChat(person));

      return person;
    },
  };
}
