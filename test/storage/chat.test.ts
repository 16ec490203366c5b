import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ChatMessage } from '../../src/core/chat-history.js';
import { describeEachStore } from '../support/stores.js';
import { minutesLater, now } from './cast.js';

function message(address: string, differences: Partial<ChatMessage> = {}): ChatMessage {
  return {
    address,
    id: randomUUID(),
    from: 'ana',
    content: { text: 'Živjo' },
    onlyFor: null,
    postedAt: now,
    ...differences,
  };
}

describeEachStore('The chat of the browser', (underTest) => {
  const history = () => underTest().store.chatHistory;

  test('messages of the same moment keep their order', async () => {
    const room = randomUUID();
    const posted = Array.from({ length: 5 }, (_, n) => message(room, { content: { n } }));
    for (const each of posted) await history().post(each);

    expect(await history().recent(room, 'bor', 10)).toEqual(posted);
    expect(await history().recent(room, 'bor', 2)).toEqual(posted.slice(3));
    expect(await history().recent('elsewhere', 'bor', 10)).toEqual([]);
  });

  test('a message posted again is replaced in place', async () => {
    const room = randomUUID();
    const [first, second] = [message(room, { from: null }), message(room)];
    await history().post(first);
    await history().post(second);
    await history().post({ ...first, content: ['edited'], postedAt: minutesLater(5) });

    expect(await history().recent(room, 'bor', 10)).toEqual([{ ...first, content: ['edited'] }, second]);
  });

  test('a whisper is seen by one person only', async () => {
    const room = randomUUID();
    const whisper = message(room, { onlyFor: 'ana' });
    await history().post(whisper);

    expect(await history().recent(room, 'ana', 10)).toEqual([whisper]);
    expect(await history().recent(room, 'bor', 10)).toEqual([]);
  });

  test('the directory lists people and group rooms by name', async () => {
    const { chatDirectory, records } = underTest().store;
    const add = (displayName: string, platform: 'browser' | 'telegram') =>
      records.people.add({
        id: randomUUID(),
        displayName,
        language: 'sl',
        identity: { platform, userId: displayName.toLowerCase() },
        createdAt: now,
      });
    for (const name of ['Žan', 'Ana', 'Črt']) await add(name, 'browser');
    await add('Bor', 'telegram');
    const see = (address: string, kind: 'group' | 'private') =>
      records.rooms.seen('browser', { address, kind, title: address }, randomUUID());
    for (const address of ['Žarič', 'Klub']) await see(address, 'group');
    await see('Ana', 'private');

    expect((await chatDirectory.people()).map(({ userId }) => userId)).toEqual(['ana', 'črt', 'žan']);
    expect((await chatDirectory.groupRooms()).map(({ title }) => title)).toEqual(['Klub', 'Žarič']);
  });
});
