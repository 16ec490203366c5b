import { onTestFinished } from 'vitest';
import { openDiscord as openDiscordChat } from '../../../src/cli/open-discord.js';
import type { Chat } from '../../../src/cli/chat.js';
import type { OpenStore } from '../../../src/storage/open-store.js';
import type { Asked } from '../discord/asked.js';
import type { Person, Room } from '../discord/cast.js';
import { openDiscord as openStandIn } from '../discord/open-discord.js';
import type { SeenMessage } from '../discord/seen-message.js';
import type { SeenModal } from '../discord/seen-modal.js';
import type { OptionValues } from '../discord/type-command.js';
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
import { seen } from './discord-seen.js';
import { openHouse } from './house.js';
import { clients, everybody, linkRoom, settleAccounts } from './people.js';

const locales = { en: 'en-US', sl: 'en-GB', sv: 'sv-SE', de: 'de' } as const;

/** What an event that comes again is met with, and no mistake. */
const alreadyAnswered = 40_060;

/** The real discord.js against the stand-in, opened as the program opens it. */
export async function openDiscordDriver(shared?: OpenStore): Promise<ChatDriver> {
  const discord = await openStandIn();
  const house = await openHouse('discord', shared);
  const people = new Map<Who, Person>(
    everybody.map((who) => {
      const { name, language } = clients[who];
      return [who, discord.person({ name, locale: locales[language as keyof typeof locales] })];
    }),
  );
  const guild = discord.guild('Klub Lipa');
  const club = discord.channel(guild, 'beležka');
  let chat = begin();
  let latest: { readonly asked: Asked; readonly who: Who; readonly where: Where } | undefined;

  await settleAccounts(house.store, 'discord', (who) => personOf(who).id);
  await linkRoom(house.store, 'discord', `${guild.id}/${club.id}`);
  await start();
  await house.begun(1);
  await settle();
  onTestFinished(async () => {
    await end();
    await discord.close();
  });

  function personOf(who: Who): Person {
    return named(people.get(who));
  }

  function begin(): Chat {
    const settings = { token: discord.token, apiRoot: discord.apiRoot, events: { by: 'gateway' } } as const;
    return openDiscordChat(
      settings,
      house.begin(() => null),
    );
  }

  async function start(): Promise<void> {
    await chat.outbox.resume();
    await chat.platform.start();
    await discord.until('the commands', () => discord.commands(guild)[0] && discord.commands()[0]);
  }

  async function end(): Promise<void> {
    await chat.platform.stop();
    await chat.outbox.stop();
  }

  function roomOf(who: Who, where: Where): Room {
    return where === 'group' ? club : discord.dm(personOf(who));
  }

  function look(who: Who, where: Where): readonly Seen[] {
    return discord.messages(roomOf(who, where), personOf(who)).map(seen);
  }

  async function act(
    who: Who,
    where: Where,
    deed: (person: Person, room: Room) => Promise<Asked>,
  ): Promise<Came> {
    const before = look(who, where);
    const begun = house.taken();
    const asked = await deed(personOf(who), roomOf(who, where));
    latest = { asked, who, where };
    const { modal } = await asked.answered();
    if (modal) return came(where, before, look(who, where), { form: modal.title, own: modal });

    await house.begun(begun + 1);
    await settle();
    return came(where, before, look(who, where), { own: asked });
  }

  async function settle(): Promise<void> {
    await house.quiet();
    await discord.until('every deferral to be settled', () =>
      everybody.every((who) =>
        [club, discord.dm(personOf(who))].every((room) =>
          discord.messages(room, personOf(who)).every(({ isLoading }) => !isLoading),
        ),
      )
        ? true
        : undefined,
    );
  }

  const driver: ChatDriver = {
    platform: 'discord',
    store: house.store,
    mention: '',
    wrong: house.wrong,

    say(who, text, where = 'private') {
      const { name = '', rest = '' } = /^\/(?<name>\S+)\s*(?<rest>[\s\S]*)$/u.exec(text)?.groups ?? {};
      if (name === '') throw new Error('Discord hands a bot no messages.');
      const options: OptionValues = rest === '' ? {} : { text: rest };
      return act(who, where, (person, room) => discord.start.command(person, room, name, options));
    },

    fillIn: (who, command, options) =>
      act(who, 'private', (person, room) => discord.start.command(person, room, command, options)),

    press(who, label, of) {
      const message = ownOf(messageWith(label, of));
      const isButton = message.buttons.some((one) => one.label === label);
      return act(who, of.where, (person) =>
        isButton ? discord.start.press(person, message, label) : discord.start.pick(person, message, label),
      );
    },

    pressOld: (who, label, of) =>
      act(who, of.where, (person) => discord.start.pressOld(person, ownOf(messageWith(label, of)), label)),

    async answer(who, text, to) {
      const question = ownOf(named(to.messages.at(-1)));
      const type = named(question.buttons.find(({ customId }) => customId?.startsWith('~type:')));
      const { modal } = await discord.press(personOf(who), question, type.customId ?? '');
      return act(who, to.where, (person) => discord.start.submit(person, named(modal), { text }));
    },

    reply: without('replies'),
    submit: (who, values, form) =>
      act(who, form.where, (person) => discord.start.submit(person, form.own as SeenModal, values)),
    edit: without('lines to edit'),
    give: (who, command, { name, content }) => {
      const file = { name, bytes: new TextEncoder().encode(content) };
      return act(who, 'private', (person, room) =>
        discord.start.command(person, room, command.slice(1), { file }),
      );
    },
    join: (who, code) => driver.say(who, `/join ${code}`),
    received: () => house.received(),
    sees: (who, where = 'private') => Promise.resolve(look(who, where)),
    rename: (who, name) => void people.set(who, Object.assign(personOf(who), { name })),

    async again() {
      const { asked, who, where } = named(latest);
      const before = look(who, where);
      const begun = house.taken();
      await discord.redeliver(asked);
      await house.begun(begun + 1);
      await settle();
      return came(where, before, look(who, where));
    },

    async wrongWayRound(who, first, second) {
      const letGoOn = house.slowDown();
      const earlier = driver.say(who, first);
      await house.begun(house.taken() + 1);
      house.slowDown()();
      await discord.command(personOf(who), roomOf(who, 'private'), 'log', {
        text: second.replace('/log ', ''),
      });
      await house.kept(1);
      letGoOn();
      await earlier;
      await settle();
    },

    async restart() {
      await end();
      chat = begin();
      await start();
    },

    async under(deed) {
      const begun = house.taken();
      const coming = deed();
      await house.begun(begun + 1);
      return { came: coming };
    },
    slowDown: () => house.slowDown(),

    async acknowledged(deed) {
      const count = (): number => discord.calls('POST /interactions/:interaction/:token/callback').length;
      const before = count();
      const startedAt = performance.now();
      const coming = deed();
      await discord.until('an acknowledgement', () => count() > before || undefined);
      return { ms: performance.now() - startedAt, came: coming };
    },

    async outage(goOn) {
      await discord.goDown();
      goOn();
      await house.heldUp();
      await discord.comeUp();
    },

    async leaveAndEnter() {
      const begun = house.taken();
      discord.kickBot(guild);
      await house.begun(begun + 1);
      discord.addBot(guild);
      await discord.until('the commands', () => discord.commands(guild)[0]);
      await settle();
    },
    move: without('groups that move'),
    script: (...scripted) => house.script(...scripted),
    breaches: () => [
      ...discord.violations.filter(({ code }) => code !== alreadyAnswered),
      ...discord.mentionsOpen,
    ],
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
