import { expect, test } from 'vitest';
import { addDays } from 'date-fns';
import { describeEachStore } from '../support/stores.js';
import { chatted, minutesLater, now, said } from './cast.js';

describeEachStore('Events set aside', (underTest) => {
  const keeping = async () => {
    const { store } = underTest();
    const content = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const file = { name: 'year.csv', mediaType: 'text/csv', bytes: 256, content };
    const event = chatted('discord', {
      act: { kind: 'text', text: '/import', addressed: true, message: '7', file },
    });
    await store.setAsides.keep(event, 'K7Q4M', 'The assistant stumbled.', said('Sorry: K7Q4M'));

    return { store, event };
  };

  test('they are found as they came, but for secrets', async () => {
    const { store, event } = await keeping();
    const { replyTo: _, ...came } = event;

    expect(await store.setAsides.find(event.key)).toEqual(came);
    expect(await store.setAsides.find('discord:never seen')).toBeUndefined();
  });

  test('their answer waits to be sent', async () => {
    const { store, event } = await keeping();

    expect(await store.outgoing.claim(event.key, 'one', now, minutesLater(1))).toMatchObject([
      { answer: said('Sorry: K7Q4M')[0], replyTo: event.replyTo },
    ]);
  });

  test('they count as handled', async () => {
    const { store, event } = await keeping();

    expect(await store.handleOnce(event, () => Promise.resolve(said('once more')))).toEqual(
      said('Sorry: K7Q4M'),
    );
  });

  test('an event that was handled stays as it is', async () => {
    const { store } = underTest();
    const event = chatted('discord');
    await store.handleOnce(event, () => Promise.resolve(said('done')));

    await store.setAsides.keep(event, 'K7Q4M', 'Too late.', said('Sorry'));

    expect(await store.setAsides.find(event.key)).toBeUndefined();
    expect(await store.handleOnce(event, () => Promise.resolve([]))).toEqual(said('done'));
  });

  test('what was tried again is not handed out once more', async () => {
    const { store, event } = await keeping();

    await store.records.setAsides.retry(event.key, minutesLater(1));

    expect(await store.setAsides.find(event.key)).toBeUndefined();
  });

  test('they are kept a week', async () => {
    const { store, event } = await keeping();

    await store.sweep(addDays(now, 7));
    expect(await store.setAsides.find(event.key)).toBeDefined();

    await store.sweep(new Date(addDays(now, 7).getTime() + 1));
    expect(await store.setAsides.find(event.key)).toBeUndefined();
  });
});
