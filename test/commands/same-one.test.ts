import { describe, expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';

const bos = '/log sport "Football" today 18:00-20:00 14 young people';
const anas = '/log šport danes 18-20 16 mladih';

describe('an entry that looks like one already made', () => {
  test('is asked about before it is saved', async () => {
    const chat = await openChat();
    await chat.say('bo', bos);

    const asked = await chat.say('elin', '/log idrott idag 18-20 16 ungdomar');

    expect(asked.text).toMatch(
      /^Bo loggade Football \(idrott\) · idag 18\.00 · 14 ungdomar \([0-9A-Z]{5}, alldeles nyss\)\. Är det samma\?$/u,
    );
    expect(asked.buttons).toEqual([
      'Samma (Bo) – behåll den',
      'En annan – spara min',
      'Samma (Bo) – ändra till 16',
    ]);
    expect(await totals(chat)).toEqual([14]);
  });

  test('stays as it is where the colleague’s is kept', async () => {
    const chat = await openChat();
    await chat.say('bo', bos);
    const asked = await chat.say('ana', anas);

    const kept = await chat.press('ana', 'Ista (Bo) – naj ostane', asked);

    expect(kept.text).toContain('Nič novega ni shranjeno');
    expect(await totals(chat)).toEqual([14]);
    expect((await chat.press('ana', 'Druga – shrani mojo', asked)).text).toContain(
      'To vprašanje ni več odprto',
    );
  });

  test('is saved beside it where it is another one', async () => {
    const chat = await openChat();
    await chat.say('bo', bos);

    const saved = await chat.press('ana', 'Druga – shrani mojo', await chat.say('ana', anas));

    expect(saved.text).toContain('16 mladih');
    expect(await totals(chat)).toEqual([14, 16]);
  });

  test('corrects it in what it says, and nothing else', async () => {
    const chat = await openChat();
    await chat.say('bo', bos);

    const corrected = await chat.press('ana', 'Ista (Bo) – popravi na 16', await chat.say('ana', anas));

    expect(corrected.text).toContain('✏️ Football (šport)');
    expect(corrected.text).toContain('14 → 16');
    expect(await totals(chat)).toEqual([16]);
    expect((await chat.say('ana', '/undo')).text).toContain('14 mladih');
  });

  test('is not corrected by a volunteer who didn’t make it', async () => {
    const chat = await openChat();
    await chat.say('bo', bos);

    const asked = await chat.say('luka', '/log sport today 18:00-20:00 16 young people');

    expect(asked.buttons).toEqual(['Same – keep Bo’s', 'Another one – save mine']);
    const id = asked.answers[0]?.message.buttons?.[0]?.id.replace('keep', 'correct') ?? '';
    const forged = await chat.hand(chat.event('luka', { kind: 'press', button: id }));
    expect(forged.text).toBe('Only Bo or a youth worker of Klub Lipa can change that one.');
    expect(await totals(chat)).toEqual([14]);
  });

  test('may be one’s own, typed twice', async () => {
    const chat = await openChat();
    await chat.say('luka', '/log sport 14 young people 2h');

    const asked = await chat.say('luka', '/log sport 14 young people 2h');

    expect(asked.text).toContain('You logged Sport · today (2 h) · 14 young people');
    expect(asked.buttons).toEqual(['Same – keep that one', 'Another one – save mine']);
    expect((await chat.press('luka', 'Same – keep that one', asked)).text).toContain('Nothing new is stored');
  });

  test('is saved without a question where the other was taken back', async () => {
    const chat = await openChat();
    const made = await chat.say('bo', bos);
    const asked = await chat.say('ana', anas);
    await chat.press('bo', 'Undo', made);

    expect((await chat.press('ana', 'Ista (Bo) – naj ostane', asked)).text).toContain('✅ Šport');
    expect((await chat.say('elin', '/log idrott 5 ungdomar 1h')).text).toContain('✅ Idrott');
  });

  test('is asked about whichever way it comes', async () => {
    const chat = await openChat();
    await chat.say('bo', bos);

    const filledIn = await chat.command('luka', 'log', {
      type: 'sport',
      start: '18:30',
      duration: '1h',
      total: '9',
    });
    const form = await chat.submit('luka', 'log', { type: 'sport', when: 'today 18-20', heads: '9' });
    const free = await chat.press('elin', 'Spara', await chat.say('elin', 'idrott idag 18-20 9 ungdomar'));

    expect([filledIn, form].map(({ text }) => text.includes('Is this the same one?'))).toEqual([true, true]);
    expect(free.text).toContain('Är det samma?');
  });

  test('is asked about on another platform and after a restart of the talk', async () => {
    const chat = await openChat();
    await chat.say('bo', bos);
    await chat.say('luka', '/log sport today 18:00-20:00 9 young people');

    const found = await chat.say('luka', '/log');
    const asked = await chat.press('luka', 'Go on', found);

    expect(asked.text).toContain('Is this the same one?');
    expect((await chat.press('luka', 'Another one – save mine', asked)).text).toContain('9 young people');
  });

  test('is not what one’s own edited line is', async () => {
    const chat = await openChat();
    await chat.write('luka', 'm1', '/log sport today 18:00-20:00 9 young people');

    const changed = await chat.edit('luka', 'm1', '/log sport today 18:00-20:00 10 young people');

    expect(changed.text).toContain('9 → 10');
  });

  test('of two at once the second sees the first', async () => {
    const chat = await openChat();

    const heard = await Promise.all([chat.say('bo', bos), chat.say('ana', anas)]);

    expect(await totals(chat)).toHaveLength(1);
    expect(heard.filter(({ text }) => text.includes('✅'))).toHaveLength(1);
  });

  test('a typed answer is met with the question again', async () => {
    const chat = await openChat();
    await chat.say('bo', bos);
    const asked = await chat.say('luka', '/log sport today 18:00-20:00 9 young people');

    expect((await chat.say('luka', 'hm')).text).toBe(asked.text);
  });
});

async function totals(chat: Chat): Promise<readonly number[]> {
  const made = await chat.store.records.activities.recentAt(['lipa'], 50);

  return made.map(({ record }) => record.unknown).toSorted((one, other) => one - other);
}
