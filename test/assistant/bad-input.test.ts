import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/core/command.js';
import { openChat, type Heard } from '../support/chat.js';

describe('text', () => {
  test.each([
    { text: '', says: "I didn't get that" },
    { text: '   \n ', says: "I didn't get that" },
    { text: '/', says: "I didn't get that" },
    { text: '/lgo sport', says: 'There is no /lgo. Did you mean /log?' },
    { text: '/frobnicate', says: 'There is no /frobnicate.' },
    { text: '/LOG', says: 'What was it?' },
    { text: '/zapis', says: 'What was it?' },
    { text: '/log@belezka_bot', says: 'What was it?' },
    { text: 'log', says: 'What was it?' },
    { text: '/show', says: 'The code goes with it' },
    { text: '/show K7Q4M', says: 'no code K7Q4M' },
    { text: '/show <b>x</b>', says: 'no code <b>x</b>' },
    { text: '/edit', says: 'The code goes with it' },
    { text: '/undo ÆØÅ', says: 'no code ÆØÅ' },
    { text: '/join', says: 'The code goes with it' },
    { text: '/help frobnicate', says: 'There is no /frobnicate' },
    { text: `/${'x'.repeat(4_000)}`, says: `There is no /${'x'.repeat(40)}. ` },
    { text: `/log ${'very '.repeat(900)}long`, says: 'more than 4,096 characters' },
    { text: 'x'.repeat(10_000_000), says: 'more than 4,096 characters' },
  ])('“$text.slice(0, 20)” is answered in one sentence', async ({ text, says }) => {
    const chat = await openChat();

    const heard = await chat.say('luka', text);

    expect(heard.text).toContain(says);
    expect(await chat.store.records.activities.count('network')).toBe(0);
  });

  test('in a group nobody is answered who did not speak to it', async () => {
    const chat = await openChat();
    const event = chat.event(
      'luka',
      { kind: 'text', text: 'who has the keys?', addressed: false },
      'lipa-room',
    );

    expect((await chat.hand(event)).answers).toEqual([]);
  });

  test('markup in a title stays as it was typed', async () => {
    const chat = await openChat();

    const { text } = await chat.say('luka', '/log workshop "**bold** `code` <b>" 9 people 2h');

    expect(text).toContain('**bold** `code` <b>');
  });
});

describe('buttons', () => {
  test.each([
    'log',
    'log:',
    'log:nonsense',
    'log:AAAAAAAAAA:1:sport',
    'log:again:ZZZZZ',
    'undo:ZZZZZ:1',
    'undo:mark:none',
    'edit:at:',
    'edit:delete:ZZZZZ',
    'show:ZZZZZ',
    'help:x',
    'frobnicate:1',
    '',
    ':'.repeat(64),
  ])('a made-up button “%s” changes nothing', async (button) => {
    const chat = await openChat();
    await chat.say('luka', '/log sport 14 young people 2h');

    const heard = await chat.hand(chat.event('luka', { kind: 'press', button }));

    expect(heard.answers).toHaveLength(1);
    expect(await chat.store.records.activities.count('network')).toBe(1);
  });

  test('a made-up value of a real question asks it again', async () => {
    const chat = await openChat();
    const asked = await chat.say('luka', '/log sport 14 young people');
    const prefix = prefixOf(asked);

    for (const value of ['-5', '1e9', 'sport', '999999', '=save', '__proto__']) {
      const heard = await chat.hand(chat.event('luka', { kind: 'press', button: `${prefix}:${value}` }));
      expect(heard.answers).toHaveLength(1);
    }
    expect(await chat.store.records.activities.count('network')).toBe(0);
  });

  test.each([
    { asked: '/log', value: '=change' },
    { asked: '/log', value: '=back' },
    { asked: '/log sport 14 young people', value: '=change' },
    { asked: '/log sport 14 young people', value: '=back' },
    { asked: '/log 14 young people 2h', value: '=skip' },
  ])('a made-up $value after “$asked” asks the same again', async ({ asked, value }) => {
    const chat = await openChat();
    const question = await chat.say('luka', asked);

    const heard = await chat.hand(
      chat.event('luka', { kind: 'press', button: `${prefixOf(question)}:${value}` }),
    );

    expect(heard.text).toBe(question.text);
    expect(chat.defects).toEqual([]);
  });

  test.each([
    { after: ['Sport'], values: ['2026-99-99', '2026-11-23', '2025-11-20'] },
    { after: ['Sport', 'today, Sunday 22 Nov'], values: ['100001', '999999'] },
    { after: ['Sport', 'today, Sunday 22 Nov', '12'], values: ['0', '4', '1441'] },
    { after: ['Sport', 'today, Sunday 22 Nov', '12', '2 h', 'Skip'], values: ['100001'] },
  ])('the guided way takes no made-up $values after $after', async ({ after, values }) => {
    const chat = await openChat();
    let question = await chat.say('luka', '/log');
    for (const label of after) question = await chat.press('luka', label, question);

    for (const value of values) {
      const heard = await chat.hand(
        chat.event('luka', { kind: 'press', button: `${prefixOf(question)}:${value}` }),
      );
      expect(heard.text).toBe(question.text);
    }
  });

  test('a note that is asked for cannot be skipped', async () => {
    const chat = await openChat();
    const saved = await chat.say('luka', '/log sport 14 young people 2h');
    const note = await chat.press('luka', 'Note', await chat.press('luka', 'Change', saved));

    const heard = await chat.hand(chat.event('luka', { kind: 'press', button: `${prefixOf(note)}:=skip` }));

    expect(heard.text).toBe(note.text);
  });

  test('every button fits the narrowest chat', async () => {
    const chat = await openChat();
    let heard = await chat.say('kim', '/log');
    const ids = () =>
      heard.answers.flatMap(({ message }) => [
        ...(message.buttons?.map(({ id }) => id) ?? []),
        ...(message.choice?.options.map(({ value }) => `${message.choice?.id ?? ''}:${value}`) ?? []),
      ]);

    for (const label of ['Klub Lipa', 'Sport', 'today, Sunday 22 Nov', '12', '2 h', 'Skip', 'Skip']) {
      expect(ids().filter((id) => Buffer.byteLength(id) > 64)).toEqual([]);
      heard = await chat.press('kim', label, heard);
    }
    expect(ids().filter((id) => Buffer.byteLength(id) > 64)).toEqual([]);
  });
});

test('a defect of ours is answered with a reference', async () => {
  const broken: Command = {
    name: 'break',
    aliases: {},
    audience: 'asker',
    for: 'everyone',
    run: () => Promise.reject(new Error('This command is broken.')),
  };
  const chat = await openChat([broken]);

  const heard = await chat.say('luka', '/break a secret');

  expect(heard.text).toMatch(/Something broke on my side \(ref [0-9A-F]{4}\)/u);
  expect(chat.defects).toHaveLength(1);
  expect(JSON.stringify(chat.defects)).not.toContain('a secret');
});

/** What every button of a question begins with. */
function prefixOf({ answers }: Heard): string {
  return answers[0]?.message.buttons?.[0]?.id.split(':').slice(0, 3).join(':') ?? '';
}
