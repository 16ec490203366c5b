import { expect, test } from 'vitest';
import { openChat } from '../support/chat.js';

const line = '/log sport 14 young people 2h';

test('the same event twice stores once', async () => {
  const chat = await openChat();
  const event = chat.event('luka', { kind: 'text', text: line, addressed: true });

  const first = await chat.hand(event);
  const again = await chat.hand(event);

  expect(again.answers).toEqual(first.answers);
  expect(await chat.store.records.activities.count('network')).toBe(1);
});

test('the same press twice has one effect', async () => {
  const chat = await openChat();
  const asked = await chat.say('luka', '/log sport 14 young people');
  const press = chat.event('luka', {
    kind: 'press',
    button: asked.answers[0]?.message.buttons?.[0]?.id ?? '',
  });

  const [first, again] = await Promise.all([chat.hand(press), chat.hand(press)]);

  expect(again.answers).toEqual(first.answers);
  expect(await chat.store.records.activities.count('network')).toBe(1);
});

test('two people at once lose nothing', async () => {
  const chat = await openChat();

  await Promise.all(Array.from({ length: 10 }, (_, time) => chat.say('luka', `${line} — ${time}`)));

  expect(await chat.store.records.activities.count('network')).toBe(10);
});
