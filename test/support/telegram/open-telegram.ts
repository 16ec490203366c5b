import { actsInGroups, type ActsInGroups } from './acts-in-groups.js';
import { actsOfPeople, type ActsOfPeople } from './acts-of-people.js';
import { answerRequest } from './answer-request.js';
import { callMethod } from './call-method.js';
import { castOfChats, type CastOfChats } from './cast-of-chats.js';
import { createWorld } from './create-world.js';
import { planFaults, type Faults } from './faults.js';
import { createJournal, isViolation, type AcceptedCall, type RefusedCall } from './journal.js';
import { commandsFor, menuOf, type ListedCommand } from './menu.js';
import { methodsWith } from './methods/index.js';
import type { Call } from './methods/method.js';
import type { Payload } from './payload.js';
import type { RuleName } from './rules.js';
import { seenIn, type SeenMessage } from './seen-message.js';
import { serve } from './serve.js';
import type { Update } from './updates.js';
import { waitingIn, type Waiting } from './waiting.js';
import { createWebhook } from './webhook.js';
import type { Chat, Person } from './world.js';

export interface TelegramOptions {
  /** Rules that do not hold. */
  readonly without?: readonly RuleName[];
  readonly now?: () => Date;
  /** Whether the bot may write only once a second to a chat and twenty times a minute to a group. */
  readonly limits?: boolean;
  /** How long a test waits before it fails, in milliseconds. */
  readonly patience?: number;
}

/** A Telegram of one's own on this machine, for one bot. */
export interface Telegram extends CastOfChats, ActsOfPeople, ActsInGroups, Waiting, Faults {
  readonly apiRoot: string;
  readonly token: string;
  readonly botName: string;
  messages(chat: Chat): readonly SeenMessage[];
  /** What the chat shows at its top. */
  pinned(chat: Chat): SeenMessage | undefined;
  /** The calls that were accepted, oldest first. */
  calls(method: string): readonly AcceptedCall[];
  readonly refused: readonly RefusedCall[];
  /** Refused calls that can never be right; a sound bot makes none. */
  readonly violations: readonly RefusedCall[];
  commands(scope?: Payload, language?: string): readonly ListedCommand[];
  menu(person: Person, chat: Chat): readonly ListedCommand[];
  readonly updates: readonly Update[];
  redeliver(update: Update): void;
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
  close(): Promise<void>;
}

export async function openTelegram({
  without = [],
  now = () => new Date(),
  limits = false,
  patience = 5_000,
}: TelegramOptions = {}): Promise<Telegram> {
  const world = createWorld({ without, now, hasLimits: limits });
  const { bot, updates } = world;
  const journal = createJournal();
  const { next: nextFault, ...faults } = planFaults();

  const apply = (method: string, payload: Payload) =>
    call(method, { payload, files: new Map(), gone: new AbortController().signal });
  const webhook = createWebhook({ updates, now, apply });
  const methods = methodsWith(webhook);
  const call = (method: string, asked: Call) => callMethod(world, methods, journal, method, asked);
  const { url, goDown, comeUp } = await serve((request, response) =>
    answerRequest({ world, journal, nextFault, call }, request, response),
  );

  return {
    apiRoot: url,
    token: bot.token,
    botName: bot.name,
    ...castOfChats(world),
    ...actsOfPeople(world, patience),
    ...actsInGroups(world),
    ...waitingIn(world, patience),
    ...faults,
    messages: (chat) => seenIn(world, chat),
    pinned: (chat) => seenIn(world, chat).find(({ id }) => id === world.rooms.get(chat.id)?.pinnedId),
    calls: (method) => journal.accepted.filter((one) => one.method === method),
    refused: journal.refused,
    get violations() {
      return journal.refused.filter(isViolation);
    },
    commands: (scope, language) => commandsFor(world, scope, language),
    menu: (person, chat) => menuOf(world, person, chat),
    updates: updates.all,
    redeliver: (update) => updates.redeliver(update),
    goDown,
    comeUp,
    async close() {
      webhook.close();
      await goDown();
    },
  };
}
