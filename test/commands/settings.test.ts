import { describe, expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';

describe('/settings', () => {
  test('shows what can be chosen', async () => {
    const chat = await openChat();

    const heard = await chat.say('luka', '/settings');

    expect(heard.text).toContain('I answer you in English.');
    expect(heard.buttons).toEqual(['slovenščina', 'svenska', 'Link my other chat']);
  });

  test.each(['/settings language sl', '/nastavitve jezik slovenščina', '/settings slovenian'])(
    '“%s” answers in Slovene from then on',
    async (text) => {
      const chat = await openChat();

      expect((await chat.say('luka', text)).text).toContain('Odslej ti odgovarjam v slovenščini');
      expect((await chat.say('luka', '/log')).text).toContain('Kaj je bilo?');
    },
  );

  test('a language is a button, too', async () => {
    const chat = await openChat();

    const heard = await chat.press('luka', 'svenska', await chat.say('luka', '/settings'));

    expect(heard.text).toContain('på svenska');
  });

  test('a language that is not ours is named', async () => {
    const chat = await openChat();

    expect((await chat.say('luka', '/settings language fi')).text).toContain("I don't speak “fi” yet");
  });

  test('says when and how often one is written to unasked', async () => {
    const chat = await openChat();

    expect((await chat.say('luka', '/settings')).text).toContain(
      'at most 5 times a week, and never between 21:30 and 08:00',
    );
    expect((await chat.say('luka', '/settings quiet 22–7.30')).text).toContain('between 22:00 and 07:30');
    expect((await chat.say('ana', '/nastavitve največ 1')).text).toContain('največ 1-krat na teden');
    expect((await chat.say('luka', '/settings budget 1')).text).toContain('at most once a week');
  });

  test.each([
    'quiet',
    'quiet 25:00-08:00',
    'quiet 8',
    'quiet 08:00-08:00',
    'budget',
    'budget 51',
    'budget -1',
  ])('“%s” says what is taken and stores nothing', async (typed) => {
    const chat = await openChat();

    const heard = await chat.say('luka', `/settings ${typed}`);

    expect(heard.text).toMatch(/like 21:30-08:00|from 0 to 50/u);
    expect(await chat.store.records.people.unasked('luka')).toEqual({
      quietFrom: '21:30',
      quietTo: '08:00',
      weeklyMost: 5,
    });
  });

  test('a stranger has nothing to choose yet', async () => {
    const chat = await openChat();

    expect((await chat.say('mia', '/settings')).buttons).toEqual([]);
    expect((await chat.say('mia', '/settings language sl')).text).toContain("I don't know you yet");
    expect((await chat.say('mia', '/settings link')).text).toContain("I don't know you yet");
  });
});

describe('a second chat', () => {
  test('is linked by a code that nobody else sees', async () => {
    const chat = await openChat();

    const heard = await chat.say('luka', '/settings link', 'lipa-room');

    expect(heard.answers[0]?.audience).toBe('private');
    expect((await chat.from('telegram').say('99', `/join ${codeIn(heard.text)}`)).text).toContain(
      'Linked: from now on this chat is yours, too, Luka.',
    );
  });

  test('goes on with what was begun in the first', async () => {
    const chat = await openChat();
    const telegram = chat.from('telegram');
    await chat.say('luka', '/log sport 14 young people');
    await telegram.say('99', `/join ${await linkCode(chat)}`);

    const offered = await telegram.say('99', '/log');
    expect(offered.text).toContain('You have a half-finished entry: Sport');
    const asked = await telegram.press('99', 'Go on', offered);
    await telegram.press('99', '2 h', asked);

    expect((await chat.say('luka', '/recent')).text).toContain('14 young people');
  });

  test('keeps what somebody was before', async () => {
    const chat = await openChat();
    await chat.say('luka', '/log sport 14 young people 2h');

    await chat.say('luka', `/join ${await linkCode(chat, 'ana')}`);

    expect((await chat.say('ana', '/recent')).text).toContain('14 mladih');
  });

  test('takes a code once and for an hour', async () => {
    const chat = await openChat();
    const code = await linkCode(chat);
    await chat.from('telegram').say('99', `/join ${code}`);
    expect((await chat.from('discord').say('77', `/join ${code}`)).text).toContain("doesn't open anything");

    const late = await linkCode(chat);
    chat.at('2026-11-22T22:30:00Z');
    expect((await chat.from('discord').say('77', `/join ${late}`)).text).toContain("doesn't open anything");
  });

  test('is not the one where the code was made', async () => {
    const chat = await openChat();

    expect((await chat.say('luka', `/join ${await linkCode(chat)}`)).text).toContain(
      'This chat is yours already',
    );
  });
});

async function linkCode(chat: Chat, who = 'luka'): Promise<string> {
  return codeIn((await chat.say(who, '/settings link')).text);
}

function codeIn(text: string): string {
  return /\/join (?<code>[0-9A-Z]{10})/u.exec(text)?.groups?.['code'] ?? '';
}
