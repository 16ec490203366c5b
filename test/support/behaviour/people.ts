import type { PlatformName } from '../../../src/core/people.js';
import type { OpenStore } from '../../../src/storage/open-store.js';
import type { Who } from './chat-driver.js';

/** What their clients say; Mia's speaks none of our languages. */
export const clients: Readonly<Record<Who, { readonly name: string; readonly language: string }>> = {
  luka: { name: 'Luka', language: 'en' },
  ana: { name: 'Ana', language: 'sl' },
  elin: { name: 'Elin', language: 'sv' },
  bo: { name: 'Bo', language: 'en' },
  eva: { name: 'Eva', language: 'en' },
  mia: { name: 'Mia', language: 'de' },
};

export const everybody = Object.keys(clients) as readonly Who[];

/** Makes the accounts those of the cast; Mia stays a stranger. */
export async function settleAccounts(
  store: OpenStore,
  platform: PlatformName,
  accountOf: (who: Who) => string,
): Promise<void> {
  const at = new Date();
  for (const who of everybody) {
    if (who === 'mia') continue;
    const identity = { platform, userId: accountOf(who) };
    await store.transact(({ people }) => people.addIdentity(who, identity, at));
  }
}

/** The group is Klub Lipa's. */
export async function linkRoom(store: OpenStore, platform: PlatformName, address: string): Promise<void> {
  await store.transact(async ({ rooms }) => {
    const seen = { address, kind: 'group', title: 'Klub Lipa' } as const;
    const { id } = await rooms.seen(platform, seen, `room-${platform}`);
    await rooms.link(id, 'lipa', null, new Date());
  });
}
