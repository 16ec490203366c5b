import { onTestFinished } from 'vitest';
import { openTelegram as openTelegramChat, type TelegramChat } from '../../../src/cli/open-telegram.js';
import type { OpenStore } from '../../../src/storage/open-store.js';
import { openTelegram as openStandIn } from '../telegram/open-telegram.js';
import type { Update } from '../telegram/updates.js';
import type { SeenMessage } from '../telegram/seen-message.js';
import type { Chat, Person, QueryAnswer } from '../telegram/world.js';
import {
  came,
  messageWith,
  without,
  type Came,
  type ChatDriver,
  type Seen,
  type Where,
  type Who,
} from './chat-driver.js';
import { openHouse } from './house.js';
import { lineLike, seen, senderIn } from './telegram-seen.js';
import { clients, everybody, linkRoom, settleAccounts } from './people.js';

/** The real grammY against the stand-in, opened as the program opens it. */
export async function openTelegramDriver(shared?: OpenStore): Promise<ChatDriver> {
  const telegram = await openStandIn({ patience: 20_000 });
  const house = await openHouse('telegram', shared);
  const people = new Map<Who, Person>(
    everybody.map((who) => [
      who,
      telegram.person({ firstName: clients[who].name, languageCode: clients[who].language }),
    ]),
  );
  const personOf = (who: Who): Person => named(people.get(who));
  let club: Chat = telegram.group('Klub Lipa', { members: everybody.map(personOf) });
  const started = new Set<Who>();
  let latest: Update | undefined;
  let chat: TelegramChat = begin();

  await settleAccounts(house.store, 'telegram', (who) => String(personOf(who).id));
  await linkRoom(house.store, 'telegram', String(club.id));
  await chat.platform.start();
  onTestFinished(async () => {
    await end();
    await telegram.close();
  });

  function begin(): TelegramChat {
    const settings = {
      token: telegram.token,
      apiRoot: telegram.apiRoot,
      updates: { by: 'polling' },
    } as const;
    return openTelegramChat(
      settings,
      house.begin(() => chat.name()),
    );
  }

  async function end(): Promise<void> {
    await chat.platform.stop();
    await chat.outbox.stop();
  }

  async function settle(): Promise<void> {
    await telegram.heard();
    await house.quiet();
  }

  /** One presses Start before one writes. */
  async function roomOf(who: Who, where: Where): Promise<Chat> {
    if (where === 'group') return club;
    if (!started.has(who)) {
      started.add(who);
      telegram.start(personOf(who));
      await settle();
    }
    return telegram.privateChat(personOf(who));
  }

  async function look(who: Who, where: Where): Promise<readonly Seen[]> {
    return telegram
      .messages(await roomOf(who, where))
      .filter(({ from, service }) => from === undefined && service === undefined)
      .map(seen);
  }

  async function act(who: Who, where: Where, deed: (chat: Chat) => unknown): Promise<Came> {
    const room = await roomOf(who, where);
    const before = await look(who, where);
    const updates = telegram.updates.length;
    const own = await deed(room);
    latest = telegram.updates[updates] ?? latest;
    await settle();

    return came(where, before, await look(who, where), { own });
  }

  async function press(who: Who, of: Came, deed: () => Promise<QueryAnswer>): Promise<Came> {
    const before = await look(who, of.where);
    const updates = telegram.updates.length;
    const { text } = await deed();
    latest = telegram.updates[updates] ?? latest;
    await settle();
    const over =
      text === '' ? [] : [{ id: 'over the chat', text, labels: [], edits: 0, alone: true, own: null }];

    return came(of.where, before, [...(await look(who, of.where)), ...over]);
  }

  const driver: ChatDriver = {
    platform: 'telegram',
    store: house.store,
    mention: `@${telegram.botName}`,
    wrong: house.wrong,

    say: (who, text, where = 'private') =>
      act(who, where, (room) => {
        const typed = where === 'group' ? text.replace(/^\/\w+/u, `$&@${telegram.botName}`) : text;
        return telegram.say(personOf(who), room, typed);
      }),

    fillIn: without('options'),
    press: (who, label, of) =>
      press(who, of, () => telegram.press(personOf(who), ownOf(messageWith(label, of)), label)),

    pressOld: (who, label, of) =>
      press(who, of, () => telegram.pressOld(personOf(who), ownOf(messageWith(label, of)), label)),

    async answer(who, text, to) {
      if (to.where === 'private') return driver.say(who, text);

      const question = ownOf(named(to.messages.at(-1)));
      const type = question.buttons.find(({ callbackData }) => callbackData?.startsWith('~type:'));
      if (type) await telegram.press(personOf(who), question, type.callbackData ?? '');
      const prompt = await telegram.messageWhere(club, ({ forceReply }) => forceReply !== undefined);
      return act(who, 'group', (room) => telegram.say(personOf(who), room, text, { replyTo: prompt }));
    },

    reply: (who, text, to) =>
      act(who, to.where, (room) =>
        telegram.say(personOf(who), room, text, { replyTo: ownOf(named(to.messages.at(-1))) }),
      ),
    submit: without('forms'),
    edit: (who, text, said) =>
      act(who, said.where, () => telegram.edit(personOf(who), said.own as SeenMessage, text)),
    give: (who, command, { name, content }) =>
      act(who, 'private', (room) =>
        telegram.document(personOf(who), room, { name, content, caption: command }),
      ),
    join: (who, code) => {
      started.add(who);
      return act(who, 'private', () => telegram.start(personOf(who), code));
    },
    received: () => house.received(),
    sees: (who, where = 'private') => look(who, where),
    rename: (who, name) => void people.set(who, Object.assign(personOf(who), { firstName: name })),

    async again() {
      const who = everybody.find((one) => personOf(one).id === senderIn(latest)) ?? 'luka';
      const where = 'private';
      const before = await look(who, where);
      telegram.redeliver(named(latest));
      await settle();
      return came(where, before, await look(who, where));
    },

    async wrongWayRound(who, first, second) {
      await driver.say(who, '/help');
      const like = named(telegram.updates.at(-1));
      telegram.redeliver(lineLike(like, 2, second));
      telegram.redeliver(lineLike(like, 1, first));
      await settle();
    },

    async restart() {
      await end();
      chat = begin();
      await chat.outbox.resume();
      await chat.platform.start();
    },

    async under(deed) {
      const updates = telegram.updates.length;
      const inTurn = house.isBusy();
      const begun = house.taken();
      const coming = deed();
      await telegram.until(() => (telegram.updates.length > updates ? true : undefined), 'an update');
      if (!inTurn) await house.begun(begun + 1);
      return { came: coming };
    },
    slowDown: () => house.slowDown(),

    async acknowledged(deed) {
      const count = (): number => telegram.calls('answerCallbackQuery').length;
      const before = count();
      const startedAt = performance.now();
      const coming = deed();
      await telegram.until(() => (count() > before ? true : undefined), 'an acknowledgement');
      return { ms: performance.now() - startedAt, came: coming };
    },

    async outage(goOn) {
      await telegram.goDown();
      goOn();
      await house.heldUp();
      await telegram.comeUp();
    },

    async leaveAndEnter() {
      telegram.kickBot(club, personOf('bo'));
      await settle();
      telegram.addBot(club, personOf('bo'));
      await settle();
    },

    async move() {
      club = telegram.migrate(club);
      await settle();
    },
    script: (...scripted) => house.script(...scripted),
    breaches: () => telegram.violations,
  };

  return driver;
}

function ownOf({ own }: Seen): SeenMessage {
  return own as SeenMessage;
}

function named<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('It is not there.');
  return value;
}
