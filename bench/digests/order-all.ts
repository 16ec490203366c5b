import type { OpenStore } from '../../src/storage/open-store.js';

const orderedAt = new Date('2025-12-21T08:00:00Z');

/** The digests of so many scopes, widest first, each into a room of its own, all due on Monday at 09:00. */
export async function orderAll(store: OpenStore, count: number): Promise<void> {
  const places = [];
  for (const { id } of await store.records.structure.networks())
    places.push(...(await store.records.structure.within(id)));
  const chosen = [
    ...places.filter(({ kind }) => kind !== 'centre'),
    ...places.filter(({ kind }) => kind === 'centre'),
  ].slice(0, count);

  await store.transact(async ({ rooms, subscriptions, people }) => {
    for (const id of ['nik', 'ana']) {
      const identity = { platform: 'browser', userId: id } as const;
      await people.add({ id, displayName: id, language: 'en', identity, createdAt: orderedAt });
    }
    const grant = {
      role: 'worker',
      scopeId: 'centre-0000',
      grantedAt: orderedAt,
      grantedById: null,
    } as const;
    await people.grant({ id: 'ana-worker', personId: 'ana', ...grant });
    for (const [n, { id }] of chosen.entries()) {
      const seen = { address: `-${n + 1}`, kind: 'group', title: id } as const;
      const room = await rooms.seen('telegram', seen, `room-${n}`);
      await rooms.link(room.id, id, null, orderedAt);
      await subscriptions.add({
        id: `order-${n}`,
        roomId: room.id,
        scopeId: id,
        rhythm: { kind: 'weekly', weekday: 1, at: '09:00' },
        createdAt: orderedAt,
        createdById: 'nik',
      });
    }
  });
}
