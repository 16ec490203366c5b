import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { commands } from '../../../commands/index.js';
import { createAssistant, type Assistant } from '../../../src/assistant/assistant.js';
import { chance, fingerprint } from '../../../src/cli/chance.js';
import type { ChatDeps } from '../../../src/cli/chat.js';
import { drawCode } from '../../../src/files/draw-code.js';
import type { Inbound } from '../../../src/core/inbound.js';
import type { Answer } from '../../../src/core/message.js';
import type { PlatformName } from '../../../src/core/people.js';
import { createWords } from '../../../src/locales/words.js';
import type { OpenStore } from '../../../src/storage/open-store.js';
import { openChat } from '../chat.js';
import type { GivenFile } from './chat-driver.js';
import { createDoorbell } from './doorbell.js';

/** The program without its chats: a real store with the cast in it, and an assistant that can be begun anew. */
export interface House {
  readonly store: OpenStore;
  readonly wrong: readonly string[];
  /** The file that came with the latest event. */
  received(): GivenFile | undefined;
  /** What a chat needs to be opened, each time over a new assistant. */
  begin(telegramName: () => string | null): ChatDeps;
  slowDown(): () => void;
  script(words: string, answers: readonly Answer[]): void;
  /** Resolves once so many events were taken on, since the beginning. */
  begun(events: number): Promise<void>;
  /** Resolves once so many events have their effect, since the store was slowed down. */
  kept(events: number): Promise<void>;
  /** Resolves once an answer could not be sent, and is tried again. */
  heldUp(): Promise<void>;
  /** Resolves once everything that was taken on is answered. */
  quiet(): Promise<void>;
  /** How many were taken on. */
  taken(): number;
  /** Whether something was taken on and is not kept yet. */
  isBusy(): boolean;
}

export async function openHouse(platform: PlatformName, shared?: OpenStore): Promise<House> {
  const store = shared ?? (await openChat()).store;
  const bell = createDoorbell();
  const wrong: string[] = [];
  let latest: Inbound | undefined;
  const claims = new Map<string, number>();
  const due = new Set<string>();
  const settled = new Set<string>();
  const scripts = new Map<string, readonly Answer[]>();
  let begun = 0;
  let kept = 0;
  let keptBefore = 0;
  let open: Promise<void> = Promise.resolve();

  const ours: OpenStore = {
    ...store,
    async handleOnce(event, work) {
      await open;
      const scripted = scripts.get(wordsOf(event));
      return store.handleOnce(event, scripted ? () => Promise.resolve(scripted) : work);
    },
    outgoing: {
      ...store.outgoing,
      claim(key, ...rest) {
        claims.set(key, (claims.get(key) ?? 0) + 1);
        bell.ring();
        return store.outgoing.claim(key, ...rest);
      },
      async settle(key, index, at) {
        await store.outgoing.settle(key, index, at);
        settled.add(`${key}#${index}`);
        due.delete(`${key}#${index}`);
        bell.ring();
      },
    },
  };

  const attentive = (assistant: Assistant): Assistant => ({
    ...assistant,
    async handle(event) {
      latest = event;
      begun += 1;
      bell.ring();
      try {
        const answers = await assistant.handle(event);
        if (platform !== 'browser') waitFor(event.key, answers);
        return answers;
      } finally {
        kept += 1;
        bell.ring();
      }
    },
    menu: (language) => [...assistant.menu(language), sample],
  });

  function waitFor(key: string, answers: readonly Answer[]): void {
    for (const index of answers.keys()) {
      if (!settled.has(`${key}#${index}`)) due.add(`${key}#${index}`);
    }
  }

  const log = pino({ level: 'warn' }, { write: (line: string) => void wrong.push(line) });
  onTestFinished(() => bell.stop());

  return {
    store: ours,
    wrong,
    received: () => fileOf(latest),
    begin: (telegramName) => ({
      store: ours,
      assistant: attentive(
        createAssistant({
          store: ours,
          setAsides: store.setAsides,
          commands,
          words: createWords(),
          chance,
          drawCode,
          fingerprint,
          doors: () => ({ telegram: telegramName() }),
          log,
        }),
      ),
      holder: chance.newId(),
      log,
      delivered: () => undefined,
      withPicture: (message) => Promise.resolve(message),
      ended: (error) => void wrong.push(String(error)),
    }),
    slowDown() {
      keptBefore = kept;
      let letGoOn: () => void = () => undefined;
      open = new Promise((resolve) => (letGoOn = resolve));
      return letGoOn;
    },
    script: (words, answers) => void scripts.set(words, answers),
    begun: (events) => bell.until(() => begun >= events, `${events} events to be taken on`),
    kept: (events) => bell.until(() => kept >= keptBefore + events, `${events} events to be kept`),
    heldUp: () => bell.until(() => [...claims.values()].some((times) => times > 1), 'an answer that waits'),
    quiet: () =>
      bell.until(
        () => kept === begun && due.size === 0,
        () => `answers to ${[...due].join()}`,
      ),
    taken: () => begun,
    isBusy: () => begun > kept,
  };
}

/** Takes a file, which no command of ours does yet. */
const sample = {
  name: 'sample',
  localName: 'sample',
  summary: 'Takes a file.',
  audience: 'room',
  options: [{ name: 'file', summary: 'Any file.', kind: 'file', suggests: false }],
} as const;

function wordsOf({ act }: Inbound): string {
  if (act.kind === 'text') return act.text;
  return act.kind === 'command' ? `/${act.name}` : '';
}

function fileOf(event: Inbound | undefined): GivenFile | undefined {
  const file = event && 'file' in event.act ? event.act.file : undefined;

  return file?.content ? { name: file.name, content: new TextDecoder().decode(file.content) } : undefined;
}
