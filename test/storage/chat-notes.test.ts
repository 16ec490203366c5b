import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { describeEachStore } from '../support/stores.js';
import { minutesLater, now } from './cast.js';

describeEachStore('What a platform has to know again', (underTest) => {
  test('a slot knows its message in each chat', async () => {
    const { postedMessages } = underTest().store;
    const address = randomUUID();
    await postedMessages.keep('telegram', address, 'draft', '7', now);
    await postedMessages.keep('telegram', address, 'draft', '8', minutesLater(1));

    expect(await postedMessages.find('telegram', address, 'draft')).toBe('8');
    expect(await postedMessages.find('discord', address, 'draft')).toBeUndefined();
    expect(await postedMessages.find('telegram', address, 'other')).toBeUndefined();

    await postedMessages.forget('telegram', address, 'draft');
    expect(await postedMessages.find('telegram', address, 'draft')).toBeUndefined();
  });

  test('a note is read as it was written last', async () => {
    const { platformNotes } = underTest().store;
    const content = { guilds: ['šč', 1, null, { a: [] }] };
    await platformNotes.write('discord', 'commands', 'old', now);
    await platformNotes.write('discord', 'commands', content, now);

    expect(await platformNotes.read('discord', 'commands')).toEqual(content);
    expect(await platformNotes.read('telegram', 'commands')).toBeUndefined();
  });

  test('a note written by many at once is one note', async () => {
    const { platformNotes } = underTest().store;
    const name = randomUUID();

    await Promise.all(Array.from({ length: 10 }, (_, n) => platformNotes.write('telegram', name, n, now)));

    expect(await platformNotes.read('telegram', name)).toEqual(expect.any(Number));
  });
});
