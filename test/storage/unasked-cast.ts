import { randomUUID } from 'node:crypto';
import type { NewDelivery } from '../../src/core/deliveries/delivery.js';
import type { ChatIdentity, PlatformName, Room } from '../../src/core/people.js';
import type { Records } from '../../src/core/ports.js';
import { now } from './cast.js';

/** A message to a room, due now and asked for, unless said otherwise. */
export function aDelivery(to: NewDelivery['to'], differences: Partial<NewDelivery> = {}): NewDelivery {
  return {
    key: `test:${randomUUID()}`,
    kind: 'test',
    to,
    dueAt: now,
    notAfter: null,
    manner: 'asked-for',
    fact: { kind: 'test' },
    ...differences,
  };
}

export function aGroup({ rooms }: Records, platform: PlatformName = 'telegram'): Promise<Room> {
  const room = { address: `-${randomUUID()}`, kind: 'group', title: 'Klub' } as const;

  return rooms.seen(platform, room, randomUUID());
}

/** Somebody on a platform, whose private room was not used yet. */
export async function somebody(
  { people, rooms }: Records,
  platform: PlatformName = 'telegram',
): Promise<{ readonly id: string; readonly identity: ChatIdentity; readonly dm: Room }> {
  const [id, userId] = [randomUUID(), randomUUID()];
  const identity = { platform, userId };
  await people.add({ id, displayName: 'Ana', language: 'sl', identity, createdAt: now });
  const dm = await rooms.seen(platform, { address: userId, kind: 'private', title: 'Ana' }, randomUUID());

  return { id, identity, dm };
}
