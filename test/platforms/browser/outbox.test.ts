import { expect, test } from 'vitest';

import type { Outcome } from '../../../src/platforms/browser/page/api.js';
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

/** An outbox whose sending ends when the test says how. */
function open(restored: readonly Pending[]): {
  readonly sent: readonly Post[];
  readonly pending: () => readonly Pending[];
  readonly outbox: ReturnType<typeof createOutbox>;
  readonly settle: (outcome: Outcome | Error) => Promise<void>;
} {
  const sent: Post[] = [];
  const waiting: ((outcome: Outcome | Error) => void)[] = [];
  let pending = restored;

  const outbox = createOutbox({
    restored,
    send: (post) =>
      new Promise((resolve, reject) => {
        sent.push(post);
        waiting.push((outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)));
      }),
    changed: (next) => (pending = next),
    arrived: () => undefined,
  });
  const settle = async (outcome: Outcome | Error): Promise<void> => {
    waiting.shift()?.(outcome);
    await new Promise(setImmediate);
  };
  return { sent, pending: () => pending, outbox, settle };
}

function texts(sent: readonly Post[]): readonly string[] {
  return sent.map(({ act }) => (act.kind === 'text' ? act.text : act.button));
}
