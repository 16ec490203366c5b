import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { commands as allCommands } from '../../commands/index.js';
import type { Command } from '../../src/core/command.js';
import { createAssistant, type Assistant } from '../../src/assistant/assistant.js';
import { fingerprint } from '../../src/cli/chance.js';
import type { SetAsides } from '../../src/core/chat-ports.js';
import type { Act, Inbound, Options } from '../../src/core/inbound.js';
import type { Answer, Line } from '../../src/core/message.js';
import { drawCode } from '../../src/files/draw-code.js';
import type { PlatformName } from '../../src/core/people.js';
import { createWords } from '../../src/locales/words.js';
import { openStore, type OpenStore } from '../../src/storage/open-store.js';
import { cast, settleIn } from './cast.js';

export interface Chat {
  readonly store: OpenStore;
  /** Where the store is. */
  readonly file: string;
  readonly assistant: Assistant;
  /** What was logged as a defect of ours. */
  readonly defects: readonly object[];
  /** Moves the clock; otherwise a second passes with each event. */
  at(moment: string): void;
  /** Types into the private chat with the assistant, or into a group. */
  say(who: string, text: string, room?: string): Promise<Heard>;
  /** Sends a command with its options filled in one by one. */
  command(who: string, name: string, options: Options, text?: string, room?: string): Promise<Heard>;
  /** Fills in a form and sends it off. */
  submit(who: string, form: string, answers: Options, room?: string): Promise<Heard>;
  /** Types a message that may be edited later, by its name. */
  write(who: string, message: string, text: string, room?: string): Promise<Heard>;
  /** Edits that message. */
  edit(who: string, message: string, text: string, room?: string): Promise<Heard>;
  /** Presses the button of that label, or picks that option, of what was heard. */
  press(who: string, label: string, heard: Heard): Promise<Heard>;
  /** Hands over an event as a platform does. */
  hand(event: Inbound): Promise<Heard>;
  event(who: string, act: Act, room?: string): Inbound;
  /** The same chat from another platform, where the same people may be. */
  from(platform: PlatformName): Chat;
}

interface ChatOver {
  readonly store: OpenStore;
  readonly file: string;
  readonly commands: readonly Command[];
  readonly setAsides?: SetAsides;
}

/** What came back, and where. */
export interface Heard {
  readonly answers: readonly Answer[];
  readonly room: string | undefined;
  /** All lines as plain text. */
  readonly text: string;
  readonly buttons: readonly string[];
}

const words = createWords();

/** A real assistant over a real SQLite file, with the cast in it; gone after the test. */
export async function openChat(
  commands: readonly Command[] = allCommands,
  setAsides?: SetAsides,
): Promise<Chat> {
  const folder = mkdtempSync(join(tmpdir(), 'belezka-'));
  const file = join(folder, 'test.db');
  settled ??= settle();
  await writeFile(file, await settled);
  const store = await openStore(`file:${file}`);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  return chatOver({ store, file, commands, ...(setAsides && { setAsides }) });
}

/** The same over a store that is there already. */
export async function openChatOn(url: string): Promise<Chat> {
  const store = await openStore(url);
  onTestFinished(() => store.close());

  return chatOver({ store, file: url.replace(/^file:/u, ''), commands: allCommands });
}

let settled: Promise<Buffer> | undefined;

/** A store with the cast in it, to be copied for each test. */
async function settle(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'belezka-'));
  const file = join(folder, 'cast.db');
  const store = await openStore(`file:${file}`);
  await store.transact(settleIn);
  await store.close();
  const content = await readFile(file);
  rmSync(folder, { recursive: true });

  return content;
}

function chatOver({ store, file, commands, setAsides = store.setAsides }: ChatOver): Chat {
  let now = new Date('2026-11-22T20:30:00Z');
  let count = 0;
  const defects: object[] = [];
  const nextSecond = () => (now = new Date(now.getTime() + 1_000));
  const assistant = createAssistant({
    store,
    setAsides,
    commands,
    words,
    chance: { newId: () => `id-${String((count += 1)).padStart(6, '0')}`, random: () => nextFraction() },
    fingerprint,
    doors: () => ({ telegram: 'belezka_bot' }),
    drawCode,
    log: { error: (facts) => void defects.push(facts) },
  });

  const on = (platform: PlatformName): Chat => {
    const chat: Chat = {
      store,
      file,
      assistant,
      defects,
      at: (moment) => (now = new Date(moment)),
      from: on,
      command: (who, name, options, text = '', room) =>
        chat.hand(chat.event(who, { kind: 'command', name, text, options }, room)),
      submit: (who, form, answers, room) => chat.hand(chat.event(who, { kind: 'form', form, answers }, room)),
      write: (who, message, text, room) =>
        chat.hand(chat.event(who, { kind: 'text', text, addressed: true, message }, room)),
      edit: (who, message, text, room) =>
        chat.hand(chat.event(who, { kind: 'text', text, addressed: true, message, edited: true }, room)),
      say: (who, text, room) => chat.hand(chat.event(who, { kind: 'text', text, addressed: true }, room)),
      press: (who, label, heard) =>
        chat.hand(chat.event(who, { kind: 'press', button: buttonOf(label, heard) }, heard.room)),

      async hand(event) {
        const answers = await assistant.handle(event);
        const room = event.room.kind === 'group' ? event.room.address : undefined;
        return {
          answers,
          room,
          text: answers.flatMap(({ message }) => message.lines.map(plain)).join('\n'),
          buttons: answers.flatMap(({ message }) => message.buttons?.map(({ label }) => label) ?? []),
        };
      },

      event(who, act, room) {
        return {
          key: `${platform}:${(count += 1)}`,
          receivedAt: nextSecond(),
          sender: {
            platform,
            userId: who,
            displayName: cast[who]?.name ?? who,
            clientLanguage: null,
          },
          room: { address: room ?? `dm:${who}`, kind: room ? 'group' : 'private', title: room ?? '' },
          act,
        };
      },
    };

    return chat;
  };

  return on('browser');
}

let seed = 1;
function nextFraction(): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
}

function buttonOf(label: string, { answers }: Heard): string {
  for (const { message } of answers) {
    const button = message.buttons?.find((one) => one.label === label);
    if (button) return button.id;

    const option = message.choice?.options.find((one) => one.label === label);
    if (message.choice && option) return `${message.choice.id}:${option.value}`;
  }

  throw new Error(
    `There is no “${label}” among ${JSON.stringify(answers.map(({ message }) => message.buttons))}.`,
  );
}

function plain(line: Line): string {
  return line.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join('');
}
