import { expect, test } from 'vitest';
import type { Posting } from '../../../src/core/chat-platform.js';
import { openTelegramChat, toRoom, type TelegramChat } from '../../support/telegram-chat.js';

interface Case {
  readonly code: number;
  readonly description: string;
  readonly parameters?: { readonly retry_after?: number };
  readonly becomes: object;
}

test.each<Case>([
  { code: 400, description: 'Bad Request: chat not found', becomes: never('Bad Request: chat not found') },
  {
    code: 400,
    description: 'Bad Request: message thread not found',
    becomes: never('Bad Request: message thread not found'),
  },
  {
    code: 400,
    description: 'Bad Request: not enough rights to send text messages to the chat',
    becomes: never('Bad Request: not enough rights to send text messages to the chat'),
  },
  {
    code: 400,
    description: 'Bad Request: can\'t parse entities: Unsupported start tag "ana"',
    becomes: never("Bad Request: can't parse entities"),
  },
  { code: 401, description: 'Unauthorized', becomes: { kind: 'later', afterMs: 60_000 } },
  {
    code: 403,
    description: 'Forbidden: bot was kicked from the supergroup chat',
    becomes: never('Forbidden: bot was kicked from the supergroup chat'),
  },
  {
    code: 403,
    description: 'Forbidden: user is deactivated',
    becomes: never('Forbidden: user is deactivated'),
  },
  {
    code: 429,
    description: 'Too Many Requests: retry after 7',
    parameters: { retry_after: 7 },
    becomes: { kind: 'later', afterMs: 7_000 },
  },
  { code: 500, description: 'Internal Server Error', becomes: { kind: 'later', afterMs: 5_000 } },
  { code: 502, description: 'Bad Gateway', becomes: { kind: 'later', afterMs: 5_000 } },
])('$code “$description” on sending', async ({ code, description, parameters, becomes }) => {
  const chat = await started();
  chat.telegram.failNext('sendMessage', {
    error_code: code,
    description,
    ...(parameters && { parameters }),
  });

  expect(await chat.platform.post(weekly(chat))).toMatchObject(becomes);
});

test('a message whose answer was lost is not repeated', async () => {
  const chat = await started();
  chat.telegram.dropAfter('sendMessage');

  expect(await chat.platform.post(weekly(chat))).toMatchObject({ kind: 'uncertain' });
  expect(chat.telegram.messages(chat.dm).filter(({ text }) => text === 'Teden 47')).toHaveLength(1);
});

test('an answer whose fate is not known is sent again', async () => {
  const chat = await started();
  const { address } = weekly(chat);
  const due = {
    answer: toRoom('Saved'),
    key: 'line',
    index: 0,
    address,
    receivedAt: new Date(),
    replyTo: null,
  };
  chat.telegram.dropAfter('sendMessage');

  expect(await chat.platform.answer(due)).toEqual({ kind: 'later', afterMs: 5_000 });
  expect(await chat.platform.answer(due)).toMatchObject({ kind: 'sent' });
});

test('a message that never left is sent later', async () => {
  const chat = await started();
  await chat.telegram.goDown();

  expect(await chat.platform.post(weekly(chat))).toEqual({ kind: 'later', afterMs: 5_000 });
});

test('while Telegram wants us to wait, nothing goes to that chat', async () => {
  const chat = await started();
  const { telegram, platform, luka, club } = chat;
  telegram.start(luka);
  telegram.failNext('sendMessage', tooMany);

  await platform.post(weekly(chat));
  const before = telegram.calls('sendMessage').length;
  const again = await platform.post({ ...weekly(chat), key: 'd2' });
  const elsewhere = await platform.post({ ...weekly(chat), key: 'd3', address: String(club.id) });

  expect(again).toMatchObject({ kind: 'later' });
  expect(elsewhere).toMatchObject({ kind: 'sent' });
  expect(telegram.calls('sendMessage')).toHaveLength(before + 1);
});

test('once the wait is over, it is sent', async () => {
  let now = new Date('2026-11-22T20:00:00Z');
  const chat = await started({ now: () => now });
  chat.telegram.failNext('sendMessage', tooMany);
  await chat.platform.post(weekly(chat));

  now = new Date('2026-11-22T20:00:06.999Z');
  expect(await chat.platform.post(weekly(chat))).toEqual({ kind: 'later', afterMs: 1 });
  now = new Date('2026-11-22T20:00:07Z');
  expect(await chat.platform.post(weekly(chat))).toMatchObject({ kind: 'sent' });
});

test('what nobody asked for comes once a second, answers at once', async () => {
  let now = new Date('2026-11-22T20:00:00Z');
  const chat = await started({ now: () => now });
  const { platform, telegram, ana, dm } = chat;
  await platform.post(weekly(chat));

  expect(await platform.post({ ...weekly(chat), key: 'd2' })).toEqual({ kind: 'later', afterMs: 1_000 });
  chat.assistant.follow(() => [toRoom('Zabeleženo.')]);
  telegram.say(ana, dm, '/log 12');
  await telegram.messageWhere(dm, ({ text }) => text === 'Zabeleženo.');
  now = new Date('2026-11-22T20:00:02Z');
  expect(await platform.post({ ...weekly(chat), key: 'd2' })).toMatchObject({ kind: 'sent' });
});

test('a group gets twenty unasked messages a minute', async () => {
  let now = new Date('2026-11-22T20:00:00Z');
  const chat = await started({ now: () => now });
  const address = String(chat.club.id);

  for (let count = 1; count <= 20; count += 1) {
    expect(await chat.platform.post({ ...weekly(chat), key: `d${count}`, address })).toMatchObject({
      kind: 'sent',
    });
    now = new Date(now.getTime() + 1_000);
  }

  expect(await chat.platform.post({ ...weekly(chat), address })).toEqual({ kind: 'later', afterMs: 40_000 });
});

test('what changes in a group is spread over the minute', async () => {
  let now = new Date('2026-11-22T20:00:00Z');
  const chat = await started({ now: () => now });
  const address = String(chat.club.id);
  const change = (count: number) =>
    chat.platform.post({
      key: `c${count}`,
      address,
      slot: 'count',
      message: { lines: [[String(count)]] },
    });

  const drawnAt: number[] = [];
  for (let second = 0; second < 60; second += 1) {
    if ((await change(second)).kind === 'sent') drawnAt.push(second);
    now = new Date(now.getTime() + 1_000);
  }

  expect(drawnAt).toEqual([0, 1, 2, 3, 7, 11, 15, 19, 23, 27, 31, 35, 39, 43, 47]);
  expect((await chat.platform.post({ ...weekly(chat), address })).kind).toBe('sent');
});

test('all chats together get thirty unasked messages a second', async () => {
  const now = new Date('2026-11-22T20:00:00Z');
  const chat = await openTelegramChat({ changes: { now: () => now } });
  const addresses = Array.from({ length: 31 }, (_, index) => String(chat.telegram.group(`Klub ${index}`).id));

  const kinds: string[] = [];
  for (const address of addresses) {
    kinds.push((await chat.platform.post({ ...weekly(chat), key: address, address })).kind);
  }

  expect(kinds).toEqual([...Array.from({ length: 30 }, () => 'sent'), 'later']);
});

test('neither the token nor typed words are in what is logged', async () => {
  const { telegram, assistant, logged, ana, dm } = await openTelegramChat({
    script: () => [toRoom('Sara 041')],
  });
  telegram.failNext('sendMessage', { error_code: 400, description: 'Bad Request: strange' });
  telegram.dropAfter('getUpdates');
  assistant.breakWith(new Error('The store is gone.'));
  telegram.say(ana, dm, '/log Sara 041 234 567');
  await telegram.until(() => (assistant.arrived.length > 1 ? true : undefined));
  assistant.breakWith(null);
  await telegram.heard();

  expect(logged.join('\n')).toContain('The store is gone.');
  expect(logged.join('\n')).not.toContain(telegram.token);
  expect(logged.join('\n')).not.toContain('Sara');
});

const tooMany = {
  error_code: 429,
  description: 'Too Many Requests: retry after 7',
  parameters: { retry_after: 7 },
};

function weekly({ dm }: TelegramChat): Posting {
  return { key: 'd1', address: String(dm.id), message: { lines: [['Teden 47']] } };
}

/** With Ana having pressed Start. */
async function started(changes: Partial<TelegramChat['deps']> = {}): Promise<TelegramChat> {
  const chat = await openTelegramChat({ changes });
  chat.telegram.start(chat.ana);
  await chat.telegram.heard();

  return chat;
}

function never(because: string): object {
  return { kind: 'never', because };
}
