import { expect, test } from 'vitest';

import { PlaceRefused } from '../../src/web/place-refused.js';
import { PortTaken } from '../../src/web/port-taken.js';
import { openBrowserRoom } from '../support/browser-room.js';

test('a port that is taken is named', async () => {
  const { room, url } = await openBrowserRoom();
  const port = Number(new URL(url).port);

  const second = openBrowserRoom({ port });

  await expect(second).rejects.toBeInstanceOf(PortTaken);
  await expect(second).rejects.toMatchObject({ host: '127.0.0.1', port });
  await room.stop();
});

test('an address that this machine does not have is named', async () => {
  const opened = openBrowserRoom({ host: '192.0.2.1', port: 0 });

  await expect(opened).rejects.toBeInstanceOf(PlaceRefused);
  await expect(opened).rejects.toMatchObject({ host: '192.0.2.1', port: 0 });
});

test('closing ends what is being followed', async () => {
  const { room, url } = await openBrowserRoom();
  const stream = await fetch(`${url}api/live?as=ana`);

  await room.stop();

  expect(await stream.text()).toContain('event: beat');
  await expect(fetch(url)).rejects.toThrow();
});

test('it can be opened again after closing', async () => {
  const { room, url } = await openBrowserRoom();
  await room.stop();

  const again = await openBrowserRoom({ port: Number(new URL(url).port) });

  expect((await fetch(again.url)).status).toBe(200);
  await again.room.stop();
});
