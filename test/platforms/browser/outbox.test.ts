import { expect, test } from 'vitest';

import type { Outcome, Refusal } from '../../../src/platforms/browser/page/api.js';
import { createOutbox, type Pending } from '../../../src/platforms/browser/page/outbox.js';
import type { Post } from '../../../src/platforms/browser/wire.js';

const arrived: Outcome = { kind: 'arrived', messages: [] };
const refused: Outcome = { kind: 'refused', status: 413, sentence: 'Too long.' };

test('what was written in a room is sent in its order, one after the other', async () => {
  const { sent, outbox, settle } = open([]);
  outbox.add('ana', 'room', { kind: 'text', text: 'one' });
  outbox.add('ana', 'room', { kind: 'text', text: 'two' });
  outbox.add('ana', 'elsewhere', { kind: 'text', text: 'three' });
  expect(texts(sent)).toEqual(['one', 'three']);

  await settle(arrived);
  expect(texts(sent)).toEqual(['one', 'three', 'two']);
});

test('what may be lost is sent again with its key', async () => {
  const { sent, pending, outbox, settle } = open([]);
  outbox.add('ana', 'room', { kind: 'text', text: 'one' });
  await settle(new Error('The connection is gone.'));
  expect(pending()).toMatchObject([{ tries: 1 }]);

  outbox.wake();
  await new Promise(setImmediate);
  await settle(arrived);

  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
  expect(pending()).toEqual([]);
});

test('a refused text waits for its writer and holds nothing up', async () => {
  const { sent, pending, outbox, settle } = open([]);
  outbox.add('ana', 'room', { kind: 'text', text: 'one' });
  outbox.add('ana', 'room', { kind: 'text', text: 'two' });
  await settle(refused);
  await settle(arrived);
  expect(texts(sent)).toEqual(['one', 'two']);
  expect(pending()).toMatchObject([{ act: { text: 'one' }, refusedWith: { sentence: 'Too long.' } }]);

  outbox.discard(sent[0]?.key ?? '');
  expect(pending()).toEqual([]);
});

test('a refused press is given up', async () => {
  const { pending, outbox, settle } = open([]);
  outbox.add('ana', 'room', { kind: 'press', button: 'save' });
  await settle(refused);

  expect(pending()).toEqual([]);
});

test('what was on its way before a reload goes on', async () => {
  const { sent, settle } = open([
    {
      key: 'kept',
      as: 'ana',
      address: 'room',
      act: { kind: 'text', text: 'one' },
      writtenAt: '2026-11-22T10:00:00.000Z',
      tries: 2,
      refusedWith: null,
    },
  ]);
  await settle(arrived);

  expect(sent.map(({ key }) => key)).toEqual(['kept']);
});

test('a file goes ahead of its post, and shows how far it is', async () => {
  const { sent, pending, outbox, uploads } = open([]);
  outbox.add('ana', 'room', { kind: 'text', text: '/import', withFile: true }, year);
  expect(pending()).toMatchObject([{ file: { name: 'year.csv', bytes: 5, sent: 0, arrived: false } }]);

  uploads[0]?.progress(3);
  expect(pending()).toMatchObject([{ file: { sent: 3 } }]);
  expect(sent).toEqual([]);

  await uploads[0]?.settle(undefined);
  expect(sent).toMatchObject([{ key: uploads[0]?.key, act: { text: '/import', withFile: true } }]);
  expect(sent[0]).not.toHaveProperty('file');
});

test('a file that was cut off waits for its writer, and goes again under its key', async () => {
  const { sent, pending, outbox, uploads, settle } = open([]);
  const { key } = outbox.add('ana', 'room', { kind: 'text', text: '', withFile: true }, year);
  outbox.add('ana', 'room', { kind: 'text', text: 'two' });
  await uploads[0]?.settle({ kind: 'refused', status: 0, sentence: '' });
  expect(pending()[0]).toMatchObject({ refusedWith: { status: 0 }, file: { sent: 0 } });
  expect(texts(sent)).toEqual(['two']);
  await settle(arrived);

  outbox.tryAgain(key);
  expect(uploads.map((one) => one.key)).toEqual([key, key]);
});

test('a post whose file was not there is sent again with it', async () => {
  const { pending, outbox, uploads, settle } = open([]);
  const { key } = outbox.add('ana', 'room', { kind: 'text', text: '/import', withFile: true }, year);
  await uploads[0]?.settle(undefined);
  await settle({ kind: 'refused', status: 409, sentence: 'It did not arrive.' });
  expect(pending()).toMatchObject([{ refusedWith: { status: 409 }, file: { arrived: false } }]);

  outbox.tryAgain(key);
  expect(uploads).toHaveLength(2);
});

test('a file that went with a reload is asked for again', async () => {
  const file = { name: 'year.csv', bytes: 5, sent: 2, arrived: false };
  const act = { kind: 'text', text: '/import', withFile: true } as const;
  const kept = { key: 'kept', as: 'ana', address: 'room', act, writtenAt: '2026-11-22T10:00:00.000Z' };
  const { sent, pending } = open([{ ...kept, tries: 0, refusedWith: null, file }]);
  await new Promise(setImmediate);

  expect(pending()).toMatchObject([{ refusedWith: { status: 410 } }]);
  expect(sent).toEqual([]);
});

const year = new File(['date\n'], 'year.csv', { type: 'text/csv' });

interface Upload {
  readonly key: string;
  readonly progress: (sent: number) => void;
  readonly settle: (refusal: Refusal | undefined) => Promise<void>;
}

/** An outbox whose sending ends when the test says how. */
function open(restored: readonly Pending[]): {
  readonly sent: readonly Post[];
  readonly pending: () => readonly Pending[];
  readonly outbox: ReturnType<typeof createOutbox>;
  readonly settle: (outcome: Outcome | Error) => Promise<void>;
  readonly uploads: readonly Upload[];
} {
  const sent: Post[] = [];
  const waiting: ((outcome: Outcome | Error) => void)[] = [];
  const uploads: Upload[] = [];
  let pending = restored;

  const outbox = createOutbox({
    restored,
    send: (post) =>
      new Promise((resolve, reject) => {
        sent.push(post);
        waiting.push((outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)));
      }),
    upload: ({ key }, _file, progress) =>
      new Promise((resolve) => {
        const settle = (refusal: Refusal | undefined): Promise<void> => {
          resolve(refusal);
          return new Promise(setImmediate);
        };
        uploads.push({ key, progress, settle });
      }),
    changed: (next) => (pending = next),
    arrived: () => undefined,
  });
  const settle = async (outcome: Outcome | Error): Promise<void> => {
    waiting.shift()?.(outcome);
    await new Promise(setImmediate);
  };
  return { sent, pending: () => pending, outbox, settle, uploads };
}

function texts(sent: readonly Post[]): readonly string[] {
  return sent.map(({ act }) => (act.kind === 'text' ? act.text : act.button));
}
