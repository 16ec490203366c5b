import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/calendar.js';
import { createWords } from '../../src/locales/words.js';
import { openChat, type Chat, type Heard } from '../support/chat.js';

describe('an answer to a certain question', () => {
  test('goes to that question, wherever another one is open', async () => {
    const chat = await openChat();
    const sport = await chat.say('luka', '/log sport 14 young people');
    await chat.say('luka', '/log music 5 people');

    expect((await answer(chat, 'luka', '2 h', sport)).text).toContain('✅ Sport');
  });

  test('is told when the question is over', async () => {
    const chat = await openChat();
    const asked = await chat.say('luka', '/log sport 14 young people');
    await chat.press('luka', '2 h', asked);

    expect((await answer(chat, 'luka', '3 h', asked)).text).toContain('That question is over');
  });

  test('is not taken from somebody else', async () => {
    const chat = await openChat();
    const asked = await chat.say('luka', '/log sport 14 young people');

    expect((await answer(chat, 'ana', '3 h', asked)).text).toContain('vprašanje je za nekoga drugega');
  });

  test('may still be a command', async () => {
    const chat = await openChat();
    const asked = await chat.say('luka', '/log sport 14 young people');

    expect((await answer(chat, 'luka', '/cancel', asked)).text).toContain('Cancelled');
  });
});

describe('who sees an answer', () => {
  test('receipts are for the room, questions and refusals are not', async () => {
    const chat = await openChat();

    expect(await seenBy(chat, '/log sport 14 young people 2h')).toBe('room');
    expect(await seenBy(chat, '/log closed today')).toBe('room');
    expect(await seenBy(chat, '/log sport 14 young people')).toBe('asker');
    expect(await seenBy(chat, '/log sport 14 young people 2h tomorrow')).toBe('asker');
    expect(await seenBy(chat, '/recent')).toBe('asker');
    expect(await seenBy(chat, '/undo')).toBe('asker');
    expect(await seenBy(chat, '/settings')).toBe('asker');
  });
});

test.each(languages)('what one types in fits its button and prompt in %s', (language) => {
  const words = createWords()(language);
  const topics = [
    'centre',
    'type',
    'when',
    'heads',
    'parts',
    'duration',
    'led_by',
    'volunteers',
    'note',
  ] as const;

  expect(Array.from(words.text('button-type')).length).toBeLessThanOrEqual(34);
  for (const topic of topics) {
    expect(Array.from(words.text(`prompt-${topic}`)).length).toBeLessThanOrEqual(45);
  }
});

async function seenBy(chat: Chat, text: string): Promise<string | undefined> {
  return (await chat.say('luka', text, 'lipa-room')).answers[0]?.audience;
}

function answer(chat: Chat, who: string, text: string, { answers }: Heard): Promise<Heard> {
  const conversation = answers[0]?.message.awaitsText?.conversation ?? '';

  return chat.hand(chat.event(who, { kind: 'text', text, addressed: true, answers: conversation }));
}
