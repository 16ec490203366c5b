import { afterEach, beforeEach, expect, test } from 'vitest';

import { toAsker, toRoom } from '../../support/browser-assistant.js';
import { ana, klubRoom, luka } from '../../support/browser-cast.js';
import { ask, post, seen, text } from '../../support/browser-requests.js';
import { openBrowserRoom, type OpenRoom } from '../../support/browser-room.js';

let open: OpenRoom;
const room = klubRoom.address;
const page = new TextEncoder().encode('<script>alert(1)</script>');

beforeEach(async () => {
  open = await openBrowserRoom();
});
afterEach(() => open.room.stop());

test('a file comes back byte for byte, and is never opened as a page', async () => {
  const file = { name: 'poročilo "2026".html', mediaType: 'text/html', content: page };
  open.assistant.follow(() => [toRoom({ lines: [], file })]);
  await post(open.url, text(ana, room, '/report'));
  const [, answer] = await seen(open.url, luka, room);
  if (answer?.kind !== 'answer' || !answer.file) throw new Error('There is no file.');

  const reply = await ask(open.url.slice(0, -1) + answer.file.url);

  expect(answer.file).toMatchObject({ name: 'poročilo "2026".html', bytes: page.length });
  expect(reply.text).toBe('<script>alert(1)</script>');
  expect(reply.headers['content-disposition']).toBe(
    `attachment; filename="porocilo 2026.html"; filename*=UTF-8''poro%C4%8Dilo%20%222026%22.html`,
  );
  expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
});

test('a picture only for the asker is nobody else’s', async () => {
  const picture = { png: new Uint8Array([137, 80, 78, 71]), description: 'Visits.' };
  open.assistant.follow(() => [toAsker({ lines: [], picture })]);
  await post(open.url, text(ana, room, '/stats'));
  const [, answer] = await seen(open.url, ana, room);
  if (answer?.kind !== 'answer' || !answer.picture) throw new Error('There is no picture.');
  const url = open.url.slice(0, -1) + answer.picture.url;

  expect(await ask(url)).toMatchObject({ status: 200, headers: { 'content-type': 'image/png' } });
  expect((await ask(url.replace('as=ana', 'as=luka'))).status).toBe(404);
});
