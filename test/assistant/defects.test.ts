import { describe, expect, test } from 'vitest';
import type { SetAsides } from '../../src/core/chat-ports.js';
import type { Command } from '../../src/core/command.js';
import { openChat, type Chat } from '../support/chat.js';

const line = '/log sport 14 young people 2h';

describe('a line that broke on our side', () => {
  test('is kept, and is tried again', async () => {
    const { chat, mend } = await openBroken();
    const broken = await chat.say('luka', line);
    expect(broken.text).toMatch(/^Something broke on my side \(ref [0-9A-F]{4}\)\. Your line is kept\.$/u);

    mend();
    const again = await chat.press('luka', 'Try again', broken);

    expect(again.text).toContain('Did: sport 14 young people 2h');
  });

  test('is tried again once, however often it is pressed', async () => {
    const { chat, mend, done } = await openBroken();
    const broken = await chat.say('luka', line);
    mend();
    await chat.press('luka', 'Try again', broken);

    expect((await chat.press('luka', 'Try again', broken)).text).toContain('was tried again already');
    expect(done).toHaveLength(1);
  });

  test('that breaks again is kept again', async () => {
    const { chat, mend, done } = await openBroken();
    const again = await chat.press('luka', 'Try again', await chat.say('luka', line));
    expect(again.text).toContain('Your line is kept');

    mend();
    await chat.press('luka', 'Try again', again);

    expect(done).toEqual(['sport 14 young people 2h']);
  });

  test('is tried again by nobody else', async () => {
    const { chat, mend, done } = await openBroken();
    const broken = await chat.say('luka', line);
    mend();

    await chat.press('ana', 'Try again', broken);

    expect(done).toEqual([]);
  });

  test('is apologised for in the person’s language', async () => {
    const { chat } = await openBroken();

    const heard = await chat.say('ana', line);

    expect(heard.text).toContain('Pri meni se je nekaj zalomilo');
    expect(heard.buttons).toEqual(['Poskusi znova']);
  });

  test('is logged without its words', async () => {
    const { chat } = await openBroken();
    await chat.say('luka', line);

    expect(chat.defects).toHaveLength(1);
    expect(JSON.stringify(chat.defects)).not.toContain('sport');
  });

  test('has no button where its key is too long for one', async () => {
    const { chat } = await openBroken();
    const event = chat.event('luka', { kind: 'text', text: line, addressed: true });

    expect((await chat.hand({ ...event, key: `browser:${'x'.repeat(60)}` })).buttons).toEqual([]);
  });

  test('that can’t even be kept was not delivered', async () => {
    const { chat } = await openBroken({
      keep: () => Promise.reject(new Error('The disk is full.')),
      find: () => Promise.resolve(undefined),
      retried: () => Promise.resolve(),
    });

    await expect(chat.say('luka', line)).rejects.toThrow('The disk is full.');
  });
});

/** A chat whose /log is broken until it is mended. */
async function openBroken(
  setAsides?: SetAsides,
): Promise<{ readonly chat: Chat; readonly mend: () => void; readonly done: readonly string[] }> {
  const done: string[] = [];
  let isMended = false;
  const broken: Command = {
    name: 'log',
    aliases: {},
    audience: 'asker',
    for: 'everyone',
    run(input) {
      if (!isMended) return Promise.reject(new Error('This command is broken.'));
      done.push(input);

      return Promise.resolve([
        { kind: 'refused', because: { reason: 'unknown-command', typed: `Did: ${input}`, nearest: null } },
      ]);
    },
  };

  return { chat: await openChat([broken], setAsides), mend: () => (isMended = true), done };
}
