import { expect, test } from 'vitest';
import { commands } from '../../commands/index.js';
import { log } from '../../commands/log.js';
import type { SetAsides } from '../../src/core/chat-ports.js';
import type { MembersCommand } from '../../src/core/command.js';
import { openChat, type Chat } from '../support/chat.js';

interface Broken {
  readonly chat: Chat;
  /** What is broken from now on. */
  readonly breaks: (what: 'nothing' | 'logging' | 'everything') => void;
}

const line = '/log sport 14 young people 2h — drums';

test('a try that was cut off is made yet', async () => {
  const { chat, breaks } = await openBroken();
  const press = await setAside(chat);

  breaks('everything');
  await expect(chat.hand(press)).rejects.toThrow('broken');
  breaks('nothing');
  const heard = await chat.hand(press);

  expect(heard.text).toContain('drums');
  expect(await stored(chat)).toBe(1);
});

test('two presses at once store it once', async () => {
  const { chat, breaks } = await openBroken();
  const press = await setAside(chat);
  breaks('nothing');

  const heard = await Promise.all([chat.hand(press), chat.hand({ ...press, key: 'browser:other' })]);

  expect(heard.map(({ text }) => text).join()).toContain('tried again already');
  expect(await stored(chat)).toBe(1);
});

test('a try that breaks leaves one button alive', async () => {
  const { chat, breaks } = await openBroken();
  const press = await setAside(chat);

  const again = await chat.hand({ ...press, key: 'browser:second' });
  breaks('nothing');
  const old = await chat.hand({ ...press, key: 'browser:third' });
  const last = await chat.press('luka', 'Try again', again);

  expect(old.text).toContain('tried again already');
  expect(last.text).toContain('drums');
  expect(await stored(chat)).toBe(1);
});

test('a try hours later is answered like any new press', async () => {
  const { chat, breaks } = await openBroken();
  const discord = chat.from('discord');
  const asked = await setAside(discord);
  breaks('nothing');
  chat.at('2026-11-22T23:30:00Z');
  const press = { ...discord.event('luka', asked.act), replyTo: 'a token' };

  await discord.hand(press);
  await chat.store.sweep(press.receivedAt);
  const due = await chat.store.outgoing.claim(press.key, 'one', press.receivedAt, press.receivedAt);

  expect(due).toMatchObject([{ receivedAt: press.receivedAt }]);
});

/** A press on “Try again” under a line that broke. */
async function setAside(chat: Chat) {
  const heard = await chat.say('luka', line);
  const button = heard.answers[0]?.message.buttons?.[0]?.id ?? '';

  return chat.event('luka', { kind: 'press', button });
}

async function stored(chat: Chat): Promise<number> {
  const { text } = await chat.say('luka', '/recent');

  return text.match(/14 young people/gu)?.length ?? 0;
}

async function openBroken(): Promise<Broken> {
  let broken: Parameters<Broken['breaks']>[0] = 'logging';
  const breaking: MembersCommand = {
    ...log,
    run(...given) {
      if (broken !== 'nothing') throw new Error('Logging is broken.');
      return log.run(...given);
    },
  };
  const setAsides: SetAsides = {
    find: (key) => chat.store.setAsides.find(key),
    keep: (...given) =>
      broken === 'everything'
        ? Promise.reject(new Error('Keeping is broken.'))
        : chat.store.setAsides.keep(...given),
  };
  const chat: Chat = await openChat(
    commands.map((command) => (command === log ? breaking : command)),
    setAsides,
  );

  return { chat, breaks: (what) => (broken = what) };
}
