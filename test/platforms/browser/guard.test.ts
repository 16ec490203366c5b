import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { ana, klubRoom } from '../../support/browser-cast.js';
import { ask, converse, post, text } from '../../support/browser-requests.js';
import { isLoopback } from '../../../src/platforms/browser/guard.js';
import { openBrowserRoom, type OpenRoom } from '../../support/browser-room.js';

let open: OpenRoom;
let port = '';

beforeAll(async () => {
  open = await openBrowserRoom();
  port = new URL(open.url).port;
});
afterAll(() => open.room.stop());
beforeEach(() => {
  expect(open.assistant.arrived).toEqual([]);
});

const paths = [
  '',
  'page.js',
  'healthz',
  'api/session',
  'api/live?as=ana',
  'api/messages?as=ana&address=klub-room',
];

test.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST:80', 'localhost:3000'])(
  'a page at %s is served',
  async (host) => {
    expect((await ask(open.url, { headers: { Host: host } })).status).toBe(200);
  },
);

test.each([
  'evil.example',
  'localhost.evil.example',
  '127.0.0.1.nip.io',
  '192.168.1.7:3000',
  'localhost@evil',
  '0.0.0.0',
])('the host %j is refused everywhere', async (host) => {
  for (const path of paths) {
    const reply = await ask(open.url + path, { headers: { Host: host } });
    expect(reply.status).toBe(403);
    expect(reply.text).toBe('This page answers only to localhost, 127.0.0.1 and [::1].');
  }
});

test.each([
  ['no host', 'GET / HTTP/1.0'],
  ['an empty host', 'GET / HTTP/1.1\r\nHost:'],
  ['two hosts', 'GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example'],
  ['a foreign address', 'GET http://evil.example/ HTTP/1.1\r\nHost: localhost'],
  ['a web socket of elsewhere', 'GET / HTTP/1.1\r\nHost: evil.example\r\nUpgrade: websocket'],
])('a request with %s is refused', async (_name, head) => {
  const said = await converse(Number(port), `${head}\r\nConnection: close\r\n\r\n`);

  expect(said).toMatch(/^HTTP\/1\.1 40[03] /u);
  expect(said).not.toContain('<!doctype html>');
});

test.each(['https://evil.example', 'null', 'http://localhost:1', 'https://localhost'])(
  'the origin %s is refused for page, post and stream',
  async (origin) => {
    for (const path of paths) {
      expect((await ask(open.url + path, { headers: { Origin: origin } })).status).toBe(403);
    }
    expect((await post(open.url, text(ana, klubRoom.address, '/log chess'), { Origin: origin })).status).toBe(
      403,
    );
  },
);

test.each(['Forwarded', 'X-Forwarded-For', 'x-forwarded-host'])(
  'anything with %s is refused',
  async (name) => {
    for (const path of paths) {
      expect((await ask(open.url + path, { headers: { [name]: '127.0.0.1' } })).status).toBe(403);
    }
  },
);

test('another site on this machine gets nothing from the API', async () => {
  const headers = { 'Sec-Fetch-Site': 'same-site' };

  expect((await ask(`${open.url}api/session`, { headers })).status).toBe(403);
  expect((await ask(open.url, { headers })).status).toBe(200);
});

test('a form of another site posts nothing', async () => {
  const body = JSON.stringify(text(ana, klubRoom.address, '/log chess'));

  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a']) {
    const reply = await ask(`${open.url}api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
    });
    expect(reply.status).toBe(415);
  }
  const foreign = { 'Content-Type': 'application/json', Origin: 'https://evil.example' };
  expect((await ask(`${open.url}api/messages`, { method: 'POST', headers: foreign, body })).status).toBe(403);
});

test('its own page may post', async () => {
  const reply = await post(open.url, text(ana, klubRoom.address, 'hello'), {
    Origin: `http://127.0.0.1:${port}`,
    Host: `127.0.0.1:${port}`,
  });

  expect(reply.status).toBe(200);
  expect(open.assistant.arrived.splice(0)).toHaveLength(1);
});

test('every answer forbids scripts of others, guessing and caching', async () => {
  for (const path of [...paths.filter((each) => !each.includes('live')), 'nowhere']) {
    const { headers } = await ask(open.url + path);
    expect(headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
  }
});

test('it says that it is well', async () => {
  const reply = await ask(`${open.url}healthz`);

  expect([reply.status, JSON.parse(reply.text)]).toEqual([200, { status: 'ok' }]);
});

test.each([
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['192.168.1.7', false],
  ['::ffff:10.0.0.1', false],
  ['2001:db8::1', false],
  ['127.0.0.1.evil.example', false],
  [undefined, false],
])('a connection from %s is this machine: %s', (address, here) => {
  expect(isLoopback(address)).toBe(here);
});
