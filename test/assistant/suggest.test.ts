import { describe, expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';

describe('while an option is filled in', () => {
  test('the person’s usual kinds come first', async () => {
    const chat = await openChat();
    await chat.say('ana', '/log glasba 14 mladih 2h');

    expect((await suggested(chat, 'ana', 'log', 'type'))[0]).toBe('Glasba');
  });

  test.each(['uč', 'UC', 'läx', 'lax', 'homew', 'pomoc'])('“%s” finds homework help', async (typed) => {
    const chat = await openChat();

    expect(await suggested(chat, 'luka', 'log', 'type', typed)).toContain('Homework help');
  });

  test('what is suggested can be handed in', async () => {
    const chat = await openChat();
    const options: Record<string, string> = { total: '12' };
    for (const option of ['type', 'date', 'start', 'duration', 'centre']) {
      const [first] = await ask(chat, 'luka', 'log', option);
      options[option] = first?.value ?? '';
    }

    expect((await chat.command('luka', 'log', options)).text).toContain('✅');
  });

  test('days are named in the person’s language', async () => {
    const chat = await openChat();

    expect((await ask(chat, 'ana', 'log', 'date')).slice(0, 2)).toEqual([
      { value: '2026-11-22', label: 'danes, nedelja 22. 11.' },
      { value: '2026-11-21', label: 'včeraj, sobota 21. 11.' },
    ]);
  });

  test('the usual length of the kind comes first', async () => {
    const chat = await openChat();

    const [first] = await ask(chat, 'luka', 'log', 'duration', '', { type: 'sport' });

    expect(first).toEqual({ value: '90 min', label: '1 h 30' });
  });

  test('only centres where one may log are suggested', async () => {
    const chat = await openChat();

    expect(await suggested(chat, 'luka', 'log', 'centre')).toEqual(['Klub Lipa']);
    expect(await suggested(chat, 'kim', 'log', 'centre')).toEqual(['Klub Lipa', 'MC Reka']);
    expect(await suggested(chat, 'nik', 'log', 'centre')).toEqual([]);
  });

  test('codes are those of entries within reach', async () => {
    const chat = await openChat();
    await chat.say('ana', '/log druženje včeraj 12 mladih 2h');

    expect((await suggested(chat, 'ana', 'show', 'code'))[0]).toMatch(
      /^[0-9A-Z]{5} · Druženje, včeraj, 12$/u,
    );
    expect(await suggested(chat, 'bo', 'edit', 'code')).toHaveLength(1);
    expect(await suggested(chat, 'luka', 'show', 'code')).toEqual([]);
    expect(await suggested(chat, 'eva', 'undo', 'code')).toEqual([]);
  });

  test('strangers get nothing of anybody’s', async () => {
    const chat = await openChat();
    await chat.say('ana', '/log druženje včeraj 12 mladih 2h');

    for (const option of ['type', 'centre', 'date', 'start', 'duration']) {
      expect(await suggested(chat, 'mia', 'log', option)).toEqual([]);
    }
    expect(await suggested(chat, 'mia', 'show', 'code')).toEqual([]);
  });

  test('help names the commands one may use', async () => {
    const chat = await openChat();

    expect(await suggested(chat, 'luka', 'help', 'command', 'lo')).toEqual(['/log']);
    expect(await suggested(chat, 'mia', 'help', 'command', 'lo')).toEqual([]);
  });

  test('a made-up option suggests nothing', async () => {
    const chat = await openChat();

    expect(await suggested(chat, 'luka', 'log', 'nonsense')).toEqual([]);
    expect(await suggested(chat, 'luka', 'nonsense', 'code')).toEqual([]);
  });
});

function ask(
  chat: Chat,
  who: string,
  command: string,
  option: string,
  typed = '',
  options: Readonly<Record<string, string>> = {},
) {
  const { sender, room, receivedAt } = chat.event(who, { kind: 'press', button: '' });

  return chat.assistant.suggest({ sender, room, now: receivedAt, command, option, typed, options });
}

async function suggested(...asked: Parameters<typeof ask>): Promise<readonly string[]> {
  return (await ask(...asked)).map(({ label }) => label);
}
