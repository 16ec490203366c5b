import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Sent } from '../../src/core/chat-platform.js';
import type { Records } from '../../src/core/ports.js';
import { now } from '../storage/cast.js';
import { aDelivery } from '../storage/unasked-cast.js';
import type { Chat } from '../support/telegram/world.js';
import { openTelegramChat, toRoom, type TelegramChat } from '../support/telegram-chat.js';
import { openHouse, type House } from './house.js';

const tooMany = (chat: TelegramChat) => chat.telegram.refused.filter(({ rule }) => rule?.includes('-per-'));

test('answers find room in between, and never wait', async () => {
  const { house, chat } = await openBoth();
  await due(someChats(chat, 100), house.records);
  const asking = someChats(chat, 3);

  await house.open({ platforms: ['telegram'] }).start();
  const answered: Sent[] = [];
  for (const [index, { id }] of asking.entries()) {
    await house.clock.runFor(1_100);
    const due = { key: `asked:${index}`, index: 0, address: String(id), receivedAt: house.clock.now() };
    answered.push(await chat.platform.answer({ ...due, answer: toRoom('26 young people'), replyTo: null }));
  }
  await house.clock.runFor(10_000);

  expect(answered.map(({ kind }) => kind)).toEqual(['sent', 'sent', 'sent']);
  expect(tooMany(chat)).toEqual([]);
  expect(chat.telegram.calls('sendMessage')).toHaveLength(103);
});

test('a group takes twenty a minute, and others go on meanwhile', async () => {
  const { house, chat } = await openBoth();
  const [busy, calm] = [chat.telegram.group('Busy'), chat.telegram.group('Calm')];
  await due(
    Array.from({ length: 25 }, () => busy),
    house.records,
  );
  await house.open({ platforms: ['telegram'] }).start();
  await house.clock.runFor(30_000);
  await due([calm], house.records);
  await house.clock.runFor(29_000);

  expect(chat.telegram.messages(busy)).toHaveLength(20);
  expect(chat.telegram.messages(calm)).toHaveLength(1);

  await house.clock.runFor(60_000);
  expect(chat.telegram.messages(busy)).toHaveLength(25);
  expect(tooMany(chat)).toEqual([]);
});

async function openBoth(): Promise<{ readonly house: House; readonly chat: TelegramChat }> {
  const house = await openHouse(now);
  const chat = await openTelegramChat({
    stage: { limits: true, now: house.clock.now },
    changes: { now: house.clock.now },
  });
  house.postingBecomes((posting) => chat.platform.post(posting));

  return { house, chat };
}

/** Half of them groups, half private. */
function someChats({ telegram }: TelegramChat, count: number): readonly Chat[] {
  return Array.from({ length: count }, (_, n) => {
    if (n % 2 === 0) return telegram.group(`Klub ${n}`);

    const person = telegram.person({ firstName: `Ana ${n}` });
    telegram.start(person);
    return telegram.privateChat(person);
  });
}

async function due(chats: readonly Chat[], { rooms, deliveries }: Records): Promise<void> {
  const ids = [];
  for (const { id, kind, title } of chats) {
    const room = { address: String(id), kind: kind === 'private' ? 'private' : 'group', title } as const;
    ids.push((await rooms.seen('telegram', room, randomUUID())).id);
  }

  await deliveries.add(ids.map((roomId) => aDelivery({ kind: 'room', roomId })));
}
