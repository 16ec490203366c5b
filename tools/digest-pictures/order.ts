import type { PlatformName } from '../../src/core/people.js';
import type { Records } from '../../src/core/ports.js';
import type { Scope } from '../../src/core/structure.js';
import type { Scene } from './scenes.js';

const orderedAt = new Date('2026-11-20T12:00:00Z');

/** Has the digest of a scene sent to a chat, every Monday at 09:00. */
export async function orderIn(
  platform: PlatformName,
  address: string,
  { name, language, viewer }: Scene,
  place: Scope,
  { rooms, subscriptions, people }: Records,
): Promise<void> {
  const seen = { address, kind: 'group', title: place.name } as const;
  const room = await rooms.seen(platform, seen, `room-${platform}-${name}`);
  const by = await people.byIdentity({ platform: 'browser', userId: viewer });
  await rooms.link(room.id, place.id, null, orderedAt);
  await rooms.setLanguage(room.id, language);
  await subscriptions.add({
    id: `${platform}-${name}`,
    roomId: room.id,
    scopeId: place.id,
    rhythm: { kind: 'weekly', weekday: 1, at: '09:00' },
    createdAt: orderedAt,
    createdById: by?.id ?? '',
  });
}
