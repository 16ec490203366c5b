import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Conversation } from '../../src/core/conversation.js';
import { describeEachStore } from '../support/stores.js';
import { minutesLater, now } from './cast.js';

function question(differences: Partial<Conversation> = {}): Conversation {
  return {
    id: randomUUID(),
    personId: randomUUID(),
    roomId: 'klub',
    command: 'log',
    state: { date: '2026-11-20', counts: [12, null], nested: { on: true } },
    step: 1,
    startedAt: now,
    askedAt: now,
    expiresAt: minutesLater(72 * 60),
    ...differences,
  };
}

describeEachStore('Conversations', (underTest) => {
  const conversations = () => underTest().store.records.conversations;

  test('a half-finished entry is there to go on with', async () => {
    const asked = question();
    await conversations().save(asked);
    const further = { ...asked, step: 2, state: null, askedAt: minutesLater(1) };
    await conversations().save(further);

    expect(await conversations().byId(asked.id)).toEqual(further);
    expect(await conversations().byId('none')).toBeUndefined();
  });

  test('the question asked last is the one answered', async () => {
    const first = question();
    const last = question({ personId: first.personId, askedAt: minutesLater(5) });
    await conversations().save(last);
    await conversations().save(first);
    await conversations().save(question());

    expect(await conversations().latestOf(first.personId, now)).toEqual(last);
    await conversations().end(last.id);
    expect(await conversations().latestOf(first.personId, now)).toEqual(first);
  });

  test('each room has a question asked last', async () => {
    const here = question();
    const there = question({ personId: here.personId, roomId: 'dm', askedAt: minutesLater(5) });
    await conversations().save(here);
    await conversations().save(there);

    expect(await conversations().latestOf(here.personId, now, { roomId: 'klub' })).toEqual(here);
    expect(await conversations().latestOf(here.personId, now, { roomId: 'dm' })).toEqual(there);
    expect(await conversations().latestOf(here.personId, now, { roomId: 'attic' })).toBeUndefined();
  });

  test('an expired question is no longer open', async () => {
    const asked = question({ expiresAt: minutesLater(10) });
    await conversations().save(asked);

    expect(await conversations().latestOf(asked.personId, minutesLater(9))).toEqual(asked);
    expect(await conversations().latestOf(asked.personId, minutesLater(10))).toBeUndefined();
  });
});
