import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';

import { createBareBot } from '../support/discord/bare-bot.js';
import { openDiscord, type Discord } from '../support/discord/open-discord.js';
import { readRaw } from '../support/discord/read-body.js';
import { callbackOf } from '../support/discord/rule-scenes.js';
import type { JsonObject } from '../support/discord/wire.js';

type Answer = (interaction: JsonObject) => JsonObject | undefined;

/** A bot behind an endpoint, which checks who is talking; 202 when it has no answer yet. */
async function open(answer: Answer): Promise<Discord> {
  const server = createServer((request, response) => {
    const { headers } = request;
    const [timestamp, signature] = ['timestamp', 'ed25519'].map(
      (name) => headers[`x-signature-${name}`] ?? '',
    );
    void readRaw(request).then((raw) => {
      const isSigned = verify(
        null,
        Buffer.concat([Buffer.from(String(timestamp)), raw]),
        keyOf(discord.publicKey),
        Buffer.from(String(signature), 'hex'),
      );
      const interaction = JSON.parse(raw.toString('utf8')) as JsonObject;
      const body = interaction['type'] === 1 ? { type: 1 } : answer(interaction);
      response.writeHead(isSigned ? (body ? 200 : 202) : 401);
      response.end(isSigned ? JSON.stringify(body) : '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/interactions`;
  const discord = await openDiscord({ http: { url }, patienceMs: 5_000 });
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await discord.close();
  });
  const bot = createBareBot(discord);
  await bot.call('PUT', `/applications/${discord.applicationId}/commands`, [
    { name: 'log', description: 'Log it.' },
  ]);
  return discord;
}

function keyOf(hex: string): ReturnType<typeof createPublicKey> {
  const x = Buffer.from(hex, 'hex').toString('base64url');

  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

test('a ping is signed, and forgeries are told apart', async () => {
  const discord = await open(() => undefined);

  expect(await discord.http.ping()).toEqual({ status: 200, body: { type: 1 } });
  expect((await discord.http.forge('bad-signature')).status).toBe(401);
  expect((await discord.http.forge('tampered-body')).status).toBe(401);
  expect((await discord.http.forge('unsigned')).status).toBe(401);
});

test('the body of the reply is the response', async () => {
  const discord = await open(() => ({ type: 4, data: { content: 'Hi', flags: 64 } }));
  const ana = discord.person({ name: 'Ana' });

  const answer = await discord.command(ana, discord.dm(ana), 'log');

  expect(answer.message()).toMatchObject({ text: 'Hi', isEphemeral: true });
});

test('after 202 the callback endpoint is used', async () => {
  const discord = await open(() => undefined);
  const ana = discord.person({ name: 'Ana' });
  const asked = await discord.start.command(ana, discord.dm(ana), 'log');

  await createBareBot(discord).call('POST', callbackOf(asked), { type: 4, data: { content: 'Later' } });

  expect((await asked.answered()).message().text).toBe('Later');
});

test('a wrong body is refused and noted', async () => {
  const discord = await open(() => ({ type: 4, data: {} }));
  const ana = discord.person({ name: 'Ana' });

  await expect(discord.command(ana, discord.dm(ana), 'log')).rejects.toThrow('empty message');
  expect(discord.violations).toMatchObject([{ code: 50006 }]);
});
