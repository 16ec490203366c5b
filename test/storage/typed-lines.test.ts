import { randomUUID } from 'node:crypto';
import { addDays } from 'date-fns';
import { expect, test } from 'vitest';
import type { TypedLine } from '../../src/core/ports/typed-line-records.js';
import { describeEachStore } from '../support/stores.js';
import { now } from './cast.js';

describeEachStore('Typed lines', (underTest) => {
  const asked = (): TypedLine => ({
    roomId: randomUUID(),
    message: '7',
    personId: 'ana',
    became: { kind: 'question', conversationId: 'draft' },
    typedAt: now,
  });

  test('a question about a line becomes its entry', async () => {
    const { typedLines } = underTest().store.records;
    const line = asked();
    const logged: TypedLine = {
      ...line,
      became: { kind: 'entry', ref: { centreId: 'klub', id: 'evening' } },
    };

    await typedLines.keep(line);
    expect(await typedLines.find(line.roomId, '7')).toEqual(line);

    await typedLines.keep(logged);
    expect(await typedLines.find(line.roomId, '7')).toEqual(logged);
  });

  test('a message of another room is another line', async () => {
    const { typedLines } = underTest().store.records;
    const line = asked();
    await typedLines.keep(line);

    expect(await typedLines.find('elsewhere', '7')).toBeUndefined();
    expect(await typedLines.find(line.roomId, '8')).toBeUndefined();
  });

  test('a line is forgotten after three days', async () => {
    const { store } = underTest();
    const line = asked();
    await store.records.typedLines.keep(line);

    await store.sweep(addDays(now, 3));
    expect(await store.records.typedLines.find(line.roomId, '7')).toEqual(line);

    await store.sweep(new Date(addDays(now, 3).getTime() + 1));
    expect(await store.records.typedLines.find(line.roomId, '7')).toBeUndefined();
  });
});
