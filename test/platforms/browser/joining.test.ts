import { describe, expect, test } from 'vitest';

import { admission } from '../../../src/cli/admission.js';
import { fingerprint } from '../../../src/cli/chance.js';
import { openChat, type Chat } from '../../support/chat.js';
import { chromiumPath, useChromium } from '../../support/browser-page.js';
import { ask, post, type Reply } from '../../support/browser-requests.js';
import { openBrowserRoom } from '../../support/browser-room.js';

test('a stranger is asked for an invitation in their language', async () => {
  const { url, close } = await openByInvitation();

  const reply = await ask(`${url}api/session?as=ana`, { headers: { 'Accept-Language': 'sl,en;q=0.5' } });
  await close();

  expect(reply.status).toBe(401);
  expect(JSON.parse(reply.text)).toMatchObject({ joining: { join: 'Pridruži se' } });
});

test('an invitation code opens the room for that browser', async () => {
  const { url, close } = await openByInvitation();

  const joined = await join(url, 'Mia', 'a1b2-c3d4-e5');
  const cookie = cookieOf(joined);
  const session = await ask(`${url}api/session`, { headers: { Cookie: cookie } });
  await close();

  expect(joined.status).toBe(200);
  expect(joined.headers['set-cookie']?.[0]).toMatch(
    /^belezka=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/u,
  );
  expect(JSON.parse(session.text)).toMatchObject({
    me: { name: 'Mia', role: 'volunteer' },
    people: [{ name: 'Mia' }],
    switchable: false,
  });
});

test('nobody speaks as somebody else by saying so', async () => {
  const { url, close } = await openByInvitation();
  const cookie = cookieOf(await join(url, 'Mia', 'A1B2C3D4E5'));
  const key = '0198c0de-0000-7000-8000-000000000001';
  const act = { kind: 'text', text: '/recent' };

  const withCookie = await post(url, { key, as: 'ana', address: 'dm:ana', act }, { Cookie: cookie });
  const without = await post(url, { key, as: 'ana', address: 'dm:ana', act });
  const madeUp = await ask(`${url}api/session`, { headers: { Cookie: `belezka=${'a'.repeat(43)}` } });
  await close();

  expect([withCookie.status, without.status, madeUp.status]).toEqual([403, 403, 401]);
});

test('wrong codes from any browser are counted together', async () => {
  const { url, close } = await openByInvitation();

  for (let tries = 0; tries < 10; tries += 1) await join(url, `Mia ${tries}`, '0000000000');
  const reply = await join(url, 'Leo', 'A1B2C3D4E5');
  await close();

  expect(reply.status).toBe(403);
  expect(reply.headers['set-cookie']).toBeUndefined();
});

test.each([{ name: '', code: 'A1B2C3D4E5' }, { name: 'Mia', code: '' }, { name: 'Mia' }, 'x'])(
  'joining with %j says what is needed',
  async (typed) => {
    const { url, close } = await openByInvitation();

    const reply = await send(url, typed);
    await close();

    expect(reply.status).toBe(400);
    expect(JSON.parse(reply.text)).toEqual({
      sentence: 'Your name and the invitation code are both needed.',
    });
  },
);

test('where one may be anybody there is nothing to join', async () => {
  const { room, url } = await openBrowserRoom();

  const reply = await join(url, 'Mia', 'A1B2C3D4E5');
  await room.stop();

  expect(reply.status).toBe(404);
});

describe.skipIf(chromiumPath === undefined)('joining on the page', () => {
  const openPage = useChromium();

  test('a name and a code lead into the room', async () => {
    const { url, close } = await openByInvitation();
    const page = await openPage(url, stranger, undefined);

    await page.getByLabel('Your name').fill('Mia');
    await page.getByLabel('Invitation code').fill('nonsense');
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByRole('alert').filter({ hasText: /./u }).waitFor();
    await page.getByLabel('Invitation code').fill('A1B2C3D4E5');
    await page.getByRole('button', { name: 'Join' }).click();

    await page.getByText('Just you and Beležka').first().waitFor();
    await close();
  });
});

async function openByInvitation() {
  const chat = await openChat();
  await invite(chat);
  const { room, url } = await openBrowserRoom({
    handle: chat.assistant.handle,
    history: chat.store.chatHistory,
    directory: chat.store.chatDirectory,
    now: () => new Date('2026-11-22T20:30:00Z'),
    admission,
  });

  return { url, close: () => room.stop() };
}

async function invite({ store }: Chat): Promise<void> {
  await store.transact(({ invitations }) =>
    invitations.add({
      id: 'invitation',
      codeHash: fingerprint('A1B2C3D4E5'),
      role: 'volunteer',
      scopeId: 'lipa',
      uses: 1,
      used: 0,
      createdAt: new Date('2026-11-01T00:00:00Z'),
      createdById: null,
      expiresAt: new Date('2026-12-01T00:00:00Z'),
      revokedAt: null,
    }),
  );
}

function join(url: string, name: string, code: string): Promise<Reply> {
  return send(url, { name, code });
}

function send(url: string, typed: unknown): Promise<Reply> {
  return ask(`${url}api/join`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(typed),
  });
}

function cookieOf({ headers }: Reply): string {
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

const stranger = { id: '', userId: '', displayName: '', language: 'en', grants: [] } as const;
