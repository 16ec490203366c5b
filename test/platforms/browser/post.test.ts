import { randomUUID } from 'node:crypto';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { echo, toAsker, toRoom } from '../../support/browser-assistant.js';
import { ana, klubRoom, luka } from '../../support/browser-cast.js';
import { act, ask, post, seen, text, words } from '../../support/browser-requests.js';
import { openBrowserRoom, type OpenRoom } from '../../support/browser-room.js';

let open: OpenRoom;
const room = klubRoom.address;

beforeEach(async () => {
  open = await openBrowserRoom();
  open.assistant.follow(echo);
});
afterEach(() => open.room.stop());

test('what is typed reaches the assistant in its own terms', async () => {
  const key = randomUUID();
  await post(open.url, text(ana, room, '/log chess 12', key), { 'Accept-Language': 'sl-SI,sl;q=0.9' });

  expect(open.assistant.arrived).toMatchObject([
    {
      key: `browser:${key}`,
      sender: { platform: 'browser', userId: 'ana', displayName: 'Ana Kovač', clientLanguage: 'sl-SI' },
      room: { address: room, kind: 'group', title: 'Klub Lipa' },
      act: { kind: 'text', text: '/log chess 12', addressed: true },
    },
  ]);
  expect(await words(open.url, luka, room)).toEqual(['/log chess 12', 'Heard: /log chess 12']);
});

test('a press holds nothing that a database cannot keep', async () => {
  await post(open.url, act(ana, room, { kind: 'press', button: 'show:\0a\ud83d' }));

  expect(open.assistant.arrived.map((event) => event.act)).toEqual([
    { kind: 'press', button: 'show:a\ufffd' },
  ]);
});

test('talk in a group is not meant for the assistant', async () => {
  await post(open.url, text(ana, room, 'see you at six'));
  await post(open.url, text(ana, 'dm:ana', 'see you at six'));

  expect(open.assistant.arrived.map((event) => event.act)).toMatchObject([
    { addressed: false },
    { addressed: true },
  ]);
});

test('an answer to a question is meant for the assistant', async () => {
  open.assistant.follow(() => [
    toRoom({
      lines: [['How long was it?']],
      awaitsText: { conversation: 'Q1', button: 'Type …', prompt: 'How long was it?' },
    }),
  ]);
  await post(open.url, text(ana, room, '/log chess 12'));
  const question = (await seen(open.url, ana, room)).at(-1);

  await post(open.url, act(ana, room, { kind: 'text', text: 'two hours', replyTo: question?.id }));

  expect(open.assistant.arrived.at(-1)?.act).toMatchObject({ text: 'two hours', addressed: true });
  expect((await seen(open.url, luka, room)).at(-2)).toMatchObject({ answering: 'How long was it?' });
});

test('answering a colleague is not meant for the assistant', async () => {
  await post(open.url, text(luka, room, 'hello'));
  const said = (await seen(open.url, ana, room)).find((message) => message.kind === 'said');

  await post(open.url, act(ana, room, { kind: 'text', text: 'hi', replyTo: said?.id }));

  expect(open.assistant.arrived.at(-1)?.act).toMatchObject({ addressed: false });
});

test('the same post again has one effect and doubles nothing', async () => {
  const once = text(ana, room, '/log chess 12');
  await post(open.url, once);
  await post(open.url, text(luka, room, 'nice'));
  const before = await seen(open.url, ana, room);

  const reply = await post(open.url, once);

  expect(reply.status).toBe(200);
  expect(open.assistant.effects).toHaveLength(2);
  expect(await seen(open.url, ana, room)).toEqual(before);
});

test('an answer for the asker alone is seen by nobody else', async () => {
  open.assistant.follow(() => [toAsker('Your code is 41K9.'), toRoom('Ana was invited.')]);
  await post(open.url, text(ana, room, '/invite'));

  expect(await words(open.url, ana, room)).toEqual(['/invite', 'Your code is 41K9.', 'Ana was invited.']);
  expect(await words(open.url, luka, room)).toEqual(['/invite', 'Ana was invited.']);
});

test('a press edits its message above what was said since', async () => {
  open.assistant.follow(() => [toRoom('girls 1', 'count')]);
  await post(open.url, text(ana, room, '/count'));
  open.assistant.follow(() => []);
  await post(open.url, text(luka, room, 'two more are coming'));
  open.assistant.follow(() => [toRoom('girls 2', 'count')]);
  await post(open.url, act(luka, room, { kind: 'press', button: 'girls+' }));

  expect(await words(open.url, ana, room)).toEqual(['/count', 'girls 2', 'two more are coming']);
  expect((await seen(open.url, ana, room))[1]).toMatchObject({ editedAt: expect.any(String) as string });
});

test('a typed answer brings the edited message below it', async () => {
  open.assistant.follow(() => [toRoom('How many?', 'guide')]);
  await post(open.url, text(ana, 'dm:ana', '/log'));
  open.assistant.follow(() => [toRoom('How long?', 'guide')]);
  await post(open.url, text(ana, 'dm:ana', '12'));

  expect(await words(open.url, ana, 'dm:ana')).toEqual(['/log', '12', 'How long?']);
});

test('nobody posts into or reads a private room of somebody else', async () => {
  await post(open.url, text(ana, 'dm:ana', '/mydata'));

  expect((await post(open.url, text(luka, 'dm:ana', 'hello'))).status).toBe(403);
  expect((await ask(`${open.url}api/messages?as=luka&address=dm%3Aana`)).status).toBe(403);
  expect((await post(open.url, text(luka, 'nowhere', 'hello'))).status).toBe(403);
  expect((await post(open.url, { ...text(luka, room, 'hello'), as: 'mallory' })).status).toBe(403);
  expect(open.assistant.arrived).toHaveLength(1);
});

test('what went wrong is said, logged without the text, and may be sent again', async () => {
  const logged: unknown[] = [];
  const failing = await openBrowserRoom({
    handle: () => Promise.reject(new Error('the store is gone')),
    log: { info: () => undefined, error: (...entry) => logged.push(entry) },
  });

  const reply = await post(failing.url, text(ana, room, 'secret words'));
  await failing.room.stop();

  expect(reply.status).toBe(500);
  expect(JSON.parse(reply.text)).toEqual({
    sentence: 'Pri meni se je nekaj zalomilo. Tvoje sporočilo je shranjeno in bo poslano znova.',
  });
  expect(logged).toHaveLength(1);
  expect(JSON.stringify(logged)).not.toContain('secret words');
});

test.each([
  ['no JSON', '{'],
  ['no key', { ...text(ana, room, 'a'), key: undefined }],
  ['a key that is no UUID', text(ana, room, 'a', '1')],
  ['only blanks', text(ana, room, ' \n ')],
  ['an unknown act', { ...text(ana, room, 'a'), act: { kind: 'draw' } }],
])('a post with %s is refused', async (_name, posted) => {
  expect((await post(open.url, posted)).status).toBe(400);
  expect(open.assistant.arrived).toEqual([]);
});

test.each([65 * 1024, 600 * 1024, 10 * 1024 * 1024])(
  'a text of %i bytes is refused in words',
  async (bytes) => {
    const reply = await post(open.url, text(ana, room, 'a'.repeat(bytes)));

    expect(reply.status).toBe(413);
    expect(JSON.parse(reply.text)).toEqual({
      sentence: 'That is too long: at most 64 KB of text fit in one message.',
    });
    expect(await seen(open.url, ana, room)).toEqual([]);
    expect(open.assistant.arrived).toEqual([]);
  },
);

test('a text of 64 KB is not too long', async () => {
  expect((await post(open.url, text(ana, room, 'ž'.repeat(32 * 1024)))).status).toBe(200);
});

test('characters that no database keeps are replaced', async () => {
  await post(open.url, text(ana, room, 'a\u0000b\uD800c 👋'));

  expect(open.assistant.arrived[0]?.act).toMatchObject({ text: 'ab\u{FFFD}c 👋' });
});

test('an answer may take the place of what was pressed', async () => {
  open.assistant.follow(({ act: { kind } }) =>
    kind === 'text'
      ? [toRoom({ lines: [['Saved.']], buttons: [{ id: 'undo:K7Q4M:1', label: 'Undo' }] })]
      : [{ ...toAsker('Taken back.'), onto: 'pressed' }],
  );
  await post(open.url, text(ana, room, '/log chess 12'));
  await post(open.url, act(ana, room, { kind: 'press', button: 'undo:K7Q4M:1' }));

  expect(await words(open.url, luka, room)).toEqual(['/log chess 12', 'Taken back.']);
});
