import { randomUUID } from 'node:crypto';
import { addDays } from 'date-fns';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/core/message.js';
import { describeEachStore } from '../support/stores.js';
import { minutesLater, now, said, typed } from './cast.js';

describeEachStore('Sweeping', (underTest) => {
  const answering = (text: string) => () => Promise.resolve(said(text));
  const repeated = (event: ReturnType<typeof typed>): Promise<readonly Answer[]> =>
    underTest().store.handleOnce(event, answering('again'));

  test('answers are forgotten after a day, keys after thirty', async () => {
    const { store } = underTest();
    const event = typed('/log');
    await store.handleOnce(event, answering('first'));

    await store.sweep(addDays(now, 1));
    expect(await repeated(event)).toEqual(said('first'));

    await store.sweep(new Date(addDays(now, 1).getTime() + 1));
    expect(await repeated(event)).toEqual([]);

    await store.sweep(new Date(addDays(now, 30).getTime() + 1));
    expect(await repeated(event)).toEqual(said('again'));
  });

  test('a slot of a platform’s own is forgotten after a week, others are not', async () => {
    const { store } = underTest();
    const { postedMessages } = store;
    await postedMessages.keep('telegram', '-5', '~prompt:7', 'conversation', now);
    await postedMessages.keep('telegram', '-5', 'K7Q4M', '8', now);
    const slots = () =>
      Promise.all(['~prompt:7', 'K7Q4M'].map((slot) => postedMessages.find('telegram', '-5', slot)));

    await store.sweep(addDays(now, 7));
    expect(await slots()).toEqual(['conversation', '8']);

    await store.sweep(new Date(addDays(now, 7).getTime() + 1));
    expect(await slots()).toEqual([undefined, '8']);
  });

  test('expired conversations and old wrong codes are forgotten', async () => {
    const { store } = underTest();
    const { conversations, invitations } = store.records;
    const asked = {
      id: randomUUID(),
      personId: 'ana',
      roomId: 'klub',
      command: 'log',
      state: {},
      step: 1,
      startedAt: now,
      askedAt: now,
      expiresAt: minutesLater(60),
    };
    const identity = { platform: 'discord', userId: randomUUID() } as const;
    await conversations.save(asked);
    await invitations.addFailure(identity, 'klub', randomUUID(), now);

    await store.sweep(minutesLater(59));
    expect(await conversations.byId(asked.id)).toEqual(asked);
    expect(await invitations.failuresSince(identity, 'nowhere', now)).toBe(1);

    await store.sweep(addDays(minutesLater(60), 1));
    expect(await conversations.byId(asked.id)).toBeUndefined();
    expect(await invitations.failuresSince(identity, 'nowhere', now)).toBe(0);
  });
});
