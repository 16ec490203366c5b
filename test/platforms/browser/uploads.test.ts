import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { addHours } from 'date-fns';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { largestFileIn } from '../../../src/core/largest-file.js';
import type { KeptFiles } from '../../../src/core/ports/kept-files.js';
import { uploadId } from '../../../src/platforms/browser/keep-upload.js';
import type { BrowserPerson } from '../../../src/platforms/browser/identify.js';
import { messageId } from '../../../src/platforms/browser/message-id.js';
import type { PostedAct } from '../../../src/platforms/browser/wire.js';
import type { OpenStore } from '../../../src/storage/open-store.js';
import { echo } from '../../support/browser-assistant.js';
import { ana, klubRoom, luka } from '../../support/browser-cast.js';
import { act, post, seen, upload, words } from '../../support/browser-requests.js';
import { openBrowserRoom, type OpenRoom } from '../../support/browser-room.js';
import { openChat } from '../../support/chat.js';

let store: OpenStore;
let open: OpenRoom;
const room = klubRoom.address;
const withFile: PostedAct = { kind: 'text', text: '/import', withFile: true };
const most = largestFileIn.browser;

beforeEach(async () => {
  ({ store } = await openChat());
  open = await openBrowserRoom({ files: store.keptFiles });
  open.assistant.follow(echo);
});
afterEach(() => open.room.stop());

test('a file comes with its post, as any platform gives it', async () => {
  const key = randomUUID();
  const content = randomBytes(1_300_000);
  expect((await upload(open.url, about(ana, key), content)).status).toBe(204);
  expect(open.assistant.arrived).toEqual([]);

  expect((await post(open.url, act(ana, room, withFile, key))).status).toBe(200);

  const { file } = open.assistant.effects[0]?.act as { readonly file?: { readonly content: Uint8Array } };
  expect(file).toMatchObject({ name: 'leto 2026.csv', mediaType: 'text/csv', bytes: content.length });
  expect(content.equals(file?.content ?? new Uint8Array())).toBe(true);
  expect(await seen(open.url, luka, room)).toMatchObject([
    { text: '/import', file: { name: 'leto 2026.csv', bytes: content.length } },
    { kind: 'answer' },
  ]);
  expect(await stored(ana, key)).toBe(0);
});

test('an empty file is one, too', async () => {
  const key = randomUUID();
  await upload(open.url, about(ana, key), '');
  await post(open.url, act(ana, room, withFile, key));

  expect(open.assistant.effects[0]?.act).toMatchObject({ file: { bytes: 0, content: new Uint8Array() } });
});

test('a file alone is a message, and nothing at all is none', async () => {
  const key = randomUUID();
  await upload(open.url, about(ana, key, 'dm:ana'), 'date\n');

  expect((await post(open.url, act(ana, 'dm:ana', { ...withFile, text: '' }, key))).status).toBe(200);
  expect((await post(open.url, act(ana, 'dm:ana', { kind: 'text', text: '' }))).status).toBe(400);
  expect(open.assistant.effects.map((event) => event.act)).toMatchObject([{ text: '', file: { bytes: 5 } }]);
});

test('a command of the same person answers a file that was sent alone, and nobody else’s', async () => {
  const key = randomUUID();
  const answering: PostedAct = { kind: 'text', text: '/import', replyTo: messageId(key) };
  await upload(open.url, about(ana, key), 'date\n');
  await post(open.url, act(ana, room, { ...withFile, text: '' }, key));
  await post(open.url, act(ana, room, answering));
  await post(open.url, act(luka, room, answering));

  const [, own, another] = open.assistant.effects;
  expect(own?.act).toMatchObject({ text: '/import', file: { name: 'leto 2026.csv', bytes: 5 } });
  expect(another?.act).not.toHaveProperty('file');
  expect((await seen(open.url, ana, room)).filter(({ kind }) => kind === 'said')).toMatchObject([
    { text: '', file: { name: 'leto 2026.csv' } },
    { text: '/import', answering: 'leto 2026.csv', file: null },
    { text: '/import', answering: null, file: null },
  ]);
});

test('a file that was sent alone long ago is asked for again', async () => {
  const key = randomUUID();
  await upload(open.url, about(ana, key, 'dm:ana'), 'date\n');
  await post(open.url, act(ana, 'dm:ana', { ...withFile, text: '' }, key));
  await store.sweep(addHours(new Date(), 2));
  await post(open.url, act(ana, 'dm:ana', { kind: 'text', text: '/import', replyTo: messageId(key) }));

  expect(open.assistant.effects[1]?.act).toMatchObject({ file: { bytes: 5, content: null } });
});

test('a file that is not meant for the assistant in a group is not read', async () => {
  const key = randomUUID();
  await upload(open.url, about(ana, key), 'date\n');
  await post(open.url, act(ana, room, { ...withFile, text: 'for Luka' }, key));

  expect(open.assistant.effects[0]?.act).toEqual({ kind: 'text', text: 'for Luka', addressed: false });
  expect(await stored(ana, key)).toBe(0);
});

test('the same file handed in twice is stored once', async () => {
  const key = randomUUID();
  const [one, other] = await Promise.all([
    upload(open.url, about(ana, key), Buffer.alloc(3_000_000, 'a')),
    upload(open.url, about(ana, key), Buffer.alloc(3_000_000, 'a')),
  ]);
  const again = await upload(open.url, about(ana, key), Buffer.alloc(3_000_000, 'a'));

  expect([one.status, other.status, again.status]).toEqual([204, 204, 204]);
  expect(await stored(ana, key)).toBe(3_000_000);
});

test('a post that is repeated after its answer was lost has one effect', async () => {
  const key = randomUUID();
  await upload(open.url, about(ana, key), 'date\n');
  await post(open.url, act(ana, room, withFile, key));

  expect((await post(open.url, act(ana, room, withFile, key))).status).toBe(200);
  expect(open.assistant.effects).toHaveLength(1);
  expect(await words(open.url, ana, room)).toEqual(['/import', 'Heard: /import']);
});

test('of a file that is cut off nothing stays, and it may be handed in again', async () => {
  const key = randomUUID();
  const whole = Buffer.alloc(2_000_000, 'a');
  const { files, over } = watched(store.keptFiles);
  await open.room.stop();
  open = await openBrowserRoom({ files });
  const sent = beginning(about(ana, key), { 'Content-Length': whole.length });
  sent.write(whole.subarray(0, 1_500_000), () => sent.destroy());
  await over();

  expect(await stored(ana, key)).toBe(0);
  expect((await post(open.url, act(ana, room, withFile, key))).status).toBe(409);
  expect(await seen(open.url, ana, room)).toEqual([]);

  expect((await upload(open.url, about(ana, key), whole)).status).toBe(204);
  expect(await stored(ana, key)).toBe(2_000_000);
});

test('a file of two gigabytes is refused before it is sent', async () => {
  const sent = beginning(about(ana, randomUUID()), { 'Content-Length': 2_000_000_000 });
  sent.write('date,centre\n');

  expect(await answered(sent)).toEqual({
    status: 413,
    sentence: expect.stringContaining('tukaj je meja 20 MB') as string,
  });
  sent.destroy();
});

test('a file that grows beyond the limit is given up, and nothing of it stays', async () => {
  const key = randomUUID();
  const sent = beginning(about(ana, key));
  sent.end(Buffer.alloc(most + 1));

  expect(await answered(sent)).toMatchObject({ status: 413 });
  expect(await stored(ana, key)).toBe(0);
});

test('a file that is as big as may be is taken', async () => {
  const key = randomUUID();

  expect((await upload(open.url, about(ana, key), Buffer.alloc(most))).status).toBe(204);
  expect(await stored(ana, key)).toBe(most);
});

test('nobody hands a file in where they are not, or takes that of somebody else', async () => {
  const key = randomUUID();
  await upload(open.url, about(ana, key), 'date\n');

  expect((await upload(open.url, about(luka, key, 'dm:ana'), 'date\n')).status).toBe(403);
  expect((await upload(open.url, { ...about(ana, key), as: 'mallory' }, 'date\n')).status).toBe(403);
  expect((await post(open.url, act(luka, room, withFile, key))).status).toBe(409);
  expect(open.assistant.arrived).toEqual([]);
});

test('other sites hand nothing in', async () => {
  const from = (headers: Readonly<Record<string, string>>) =>
    upload(open.url, about(ana, randomUUID()), 'date\n', headers);

  expect((await from({ Origin: 'https://example.org' })).status).toBe(403);
  expect((await from({ 'Sec-Fetch-Site': 'same-site' })).status).toBe(403);
  expect((await from({ 'Content-Type': 'text/plain' })).status).toBe(415);
  expect((await upload(open.url, about(ana, '1'), 'date\n')).status).toBe(400);
});

test('what is handed in and never used is swept away after an hour', async () => {
  const key = randomUUID();
  await upload(open.url, about(ana, key), 'date\n');

  await store.sweep(addHours(new Date(), 2));

  expect(await stored(ana, key)).toBe(0);
});

/** How much of a file is in the store, whole or not. */
async function stored(person: BrowserPerson, key: string): Promise<number> {
  let bytes = 0;
  for await (const piece of store.keptFiles.read(uploadId(person, messageId(key)))) bytes += piece.length;

  return bytes;
}

function about(person: BrowserPerson, key: string, address = room) {
  return { key, as: person.userId, address, name: 'leto 2026.csv', type: 'text/csv' };
}

/** A hand-in whose end the test decides. */
function beginning(what: ReturnType<typeof about>, headers: Readonly<Record<string, number>> = {}) {
  const sent = request(`${open.url}api/files?${new URLSearchParams(what).toString()}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', ...headers },
  });
  sent.on('error', () => undefined);

  return sent;
}

async function answered(sent: ReturnType<typeof beginning>): Promise<object> {
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  let said = '';
  for await (const piece of response) said += String(piece);

  return { status: response.statusCode, ...(JSON.parse(said) as object) };
}

/** The same files, and when one was given up. */
function watched(files: KeptFiles): { readonly files: KeptFiles; readonly over: () => Promise<void> } {
  let forgotten: () => void = () => undefined;
  const over = new Promise<void>((resolve) => (forgotten = resolve));

  return {
    files: { ...files, forget: async (id) => files.forget(id).then(forgotten) },
    over: () => over,
  };
}
