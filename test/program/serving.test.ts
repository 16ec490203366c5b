import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/storage/open-store.js';
import type { AnswerView, Posted, PostedAct } from '../../src/platforms/browser/wire.js';
import { settleIn } from '../support/cast.js';
import { scratch, serve, type Serving } from '../support/program.js';

describe('a power cut', () => {
  test('a half-finished entry is offered again', async () => {
    const settings = await settledIn();
    const before = await serve(settings);
    const [asked] = await say(before, '/log');
    await press(before, 'Sport', asked);
    await before.kill();

    const after = await serve(settings);
    const [offer] = await say(after, '/log');
    const [resumed] = await press(after, 'Go on', offer);

    expect(textOf(offer)).toContain('You have a half-finished entry: Sport');
    expect(textOf(resumed)).toContain('step 2 of 6');
  });

  test('what was said to be saved is there', async () => {
    const settings = await settledIn();
    const before = await serve(settings);
    const [saved] = await say(before, '/log sport 14 young people 2h');
    await before.kill();

    const after = await serve(settings);
    const [listed] = await say(after, '/recent');

    expect(textOf(saved)).toContain('✅ Sport');
    expect(textOf(listed)).toContain('Sport · 14 young people');
  });

  test('a message sent again afterwards stores once', async () => {
    const settings = await settledIn();
    const key = randomUUID();
    const before = await serve(settings);
    const [first] = await say(before, '/log sport 14 young people 2h', key);
    await before.kill();

    const after = await serve(settings);
    const [again] = await say(after, '/log sport 14 young people 2h', key);
    const [listed] = await say(after, '/recent');

    expect(textOf(again)).toBe(textOf(first));
    expect(textOf(listed).match(/14 young people/gu)).toHaveLength(1);
  });
});

describe('stopping', () => {
  test('SIGTERM ends it in good order', async () => {
    const serving = await serve(await settledIn());

    expect(await serving.terminate()).toMatchObject({ code: 0, stderr: '' });
  });

  test('a second one is told who serves', async () => {
    const settings = await settledIn();
    await serve(settings);

    await expect(serve(settings)).rejects.toThrow(/ended with 1 .* is served by process \d+ since/su);
  });

  test('a killed one leaves the place free', async () => {
    const settings = await settledIn();
    await (await serve(settings)).kill();

    expect((await serve(settings)).url).toContain('http://127.0.0.1:');
  });
});

describe('what keeps it from starting is said in one line', () => {
  test('a taken port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;

    const refused = serve({ ...(await settledIn()), PORT: String(port) });

    await expect(refused).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken. Set PORT to a free one`);
    other.close();
  });

  test('a file that is no database', async () => {
    const file = join(scratch(), 'notes.db');
    writeFileSync(file, 'Dear diary, this is no database.\n'.repeat(100));

    await expect(serve({ DATABASE_URL: `file:${file}` })).rejects.toThrow(
      /ended with 1 .*: [^\n]*notes\.db[^\n]*\n$/su,
    );
  });

  test('a place where nothing can be written', async () => {
    await expect(serve({ DATABASE_URL: 'file:/dev/null/belezka.db' })).rejects.toThrow(
      /ended with 1 .*: [^\n]*\n$/su,
    );
  });

  test('a setting that is wrong', async () => {
    await expect(serve({ PORT: 'three thousand' })).rejects.toThrow(
      /ended with 1 .*: PORT takes a whole number from 0 to 65535\.\n$/su,
    );
  });
});

async function settledIn(): Promise<{ readonly DATABASE_URL: string }> {
  const url = `file:${join(scratch(), 'belezka.db')}`;
  const store = await openStore(url);
  await store.transact(settleIn);
  await store.close();

  return { DATABASE_URL: url };
}

function say(serving: Serving, text: string, key?: string): Promise<readonly AnswerView[]> {
  return post(serving, { kind: 'text', text }, key);
}

function press(
  serving: Serving,
  label: string,
  view: AnswerView | undefined,
): Promise<readonly AnswerView[]> {
  return post(serving, {
    kind: 'press',
    button: view?.buttons.find((button) => button.label === label)?.id ?? '',
  });
}

async function post(
  { url }: Serving,
  act: PostedAct,
  key: string = randomUUID(),
): Promise<readonly AnswerView[]> {
  const response = await fetch(`${url}api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ key, as: 'luka', address: 'dm:luka', act }),
  });
  const { messages } = (await response.json()) as Posted;

  return messages.filter((message) => message.kind === 'answer');
}

function textOf(view: AnswerView | undefined): string {
  return (view?.lines ?? [])
    .map((line) =>
      line.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join(''),
    )
    .join('\n');
}
