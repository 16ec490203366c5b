import { expect, test } from 'vitest';
import type { Trouble } from '../../src/core/deliveries/delivery.js';
import type { Fact } from '../../src/core/facts.js';
import { readPeriod } from '../../src/core/period.js';
import { openChat, type Chat } from '../support/chat.js';
import { linked } from '../support/weeks.js';

const troubledAt = new Date('2026-11-23T08:01:00Z');

/** A committee whose digests of these weeks did not arrive. */
async function without(
  trouble: Trouble,
  weeks: readonly string[] = ['2026-W47'],
): Promise<{ readonly chat: Chat; readonly keys: readonly string[] }> {
  const chat = await openChat();
  await linked(chat, 'committee', 'celje');
  await chat.say('nik', '/digest on', 'committee');
  const { deliveries, subscriptions } = chat.store.records;
  const [subscription] = await subscriptions.running();
  if (!subscription) throw new Error('None was ordered.');
  const keys = weeks.map((week) => `digest:${subscription.id}:${week}`);
  for (const [place, key] of keys.entries()) {
    const period = readPeriod(weeks[place] ?? '', '2026-11-23');
    if (!period) throw new Error('There is no such week.');
    const { roomId, id: subscriptionId } = subscription;
    const fact = { kind: 'digest-left-out', scope: 'Celje', period } satisfies Fact;
    await deliveries.add([
      {
        key,
        kind: 'digest',
        to: { kind: 'room', roomId },
        dueAt: troubledAt,
        notAfter: null,
        manner: 'asked-for',
        fact,
        subscriptionId,
      },
    ]);
    await deliveries.settle(key, trouble, troubledAt);
  }
  if (trouble.kind === 'failed') await subscriptions.pause(subscription.id, trouble.because, troubledAt);
  chat.at('2026-11-24T08:00:00Z');

  return { chat, keys };
}

const waiting = async ({ store }: Chat) =>
  (await store.records.deliveries.waiting(new Date('2026-11-25T08:00:00Z'), 9)).map(({ key }) => key);

test.each<[Trouble, string]>([
  [{ kind: 'failed', because: 'Forbidden: bot was kicked from the supergroup chat' }, 'the chat is gone'],
  [{ kind: 'failed', because: 'there is no room to write to' }, 'the chat is gone'],
  [{ kind: 'failed', because: 'the channel is closed to the bot' }, 'may not write there'],
  [{ kind: 'failed', because: 'our defect' }, 'something went wrong on our side'],
  [{ kind: 'uncertain', because: 'sending was cut off' }, 'nobody knows whether it has arrived'],
])('%j is listed with why', async (trouble, why) => {
  const { chat } = await without(trouble);
  const { text, buttons } = await chat.say('nik', '/digest list', 'committee');

  expect(text).toContain(`⚠️ Celje · week 47 ·`);
  expect(text).toContain(why);
  expect(buttons).toContain('Send again');
});

test('one press sends it again, once, and its digests go on', async () => {
  const { chat, keys } = await without({ kind: 'failed', because: 'the channel is closed to the bot' });
  const list = await chat.say('nik', '/digest list', 'committee');

  expect((await chat.press('nik', 'Send again', list)).text).toBe('✅ It is on its way again.');
  expect((await chat.press('nik', 'Send again', list)).text).toBe(
    'It has been sent again already, or has arrived after all.',
  );

  expect(await waiting(chat)).toEqual(keys);
  expect(await chat.store.records.subscriptions.running()).toHaveLength(1);
  expect((await chat.say('nik', '/digest list', 'committee')).text).not.toContain('⚠️');
});

test('several have a button each, also in a private chat', async () => {
  const { chat, keys } = await without({ kind: 'uncertain', because: 'timeout' }, ['2026-W46', '2026-W47']);
  const list = await chat.say('nik', '/digest list');
  expect(list.buttons.slice(0, 2)).toEqual(['Again: week 46, Celje', 'Again: week 47, Celje']);

  await chat.press('nik', 'Again: week 46, Celje', list);

  expect(await waiting(chat)).toEqual([keys[0]]);
});

test('who may order none there sees none, and sends none', async () => {
  const { chat } = await without({ kind: 'uncertain', because: 'timeout' });
  const list = await chat.say('nik', '/digest list', 'committee');

  expect((await chat.say('bo', '/digest list')).text).not.toContain('Celje');
  expect((await chat.press('bo', 'Send again', list)).text).not.toContain('✅');
  expect(await waiting(chat)).toEqual([]);
});

test('after a month it is no longer listed', async () => {
  const { chat } = await without({ kind: 'uncertain', because: 'timeout' });
  chat.at('2026-12-24T08:00:00Z');

  expect((await chat.say('nik', '/digest list', 'committee')).buttons).not.toContain('Send again');
});

test.each([
  ['sl', 'ni dostavljen: pomočnik tja ne sme pisati', 'Pošlji še enkrat', 'Spet je na poti'],
  ['sv', 'inte levererad: assistenten får inte skriva där', 'Skicka igen', 'på väg igen'],
] as const)('in %s, too', async (language, why, label, sent) => {
  const { chat } = await without({ kind: 'failed', because: 'the bot may not write there' });
  await chat.store.records.people.setLanguage('nik', language);
  const list = await chat.say('nik', '/digest list');

  expect(list.text).toContain(why);
  expect((await chat.press('nik', label, list)).text).toContain(sent);
});
