import type { OpenStore } from '../storage/open-store.js';

/** Opens the store of the settings for one command, also beside a running `start`, and closes it in any case. */
export async function withStore<T>(work: (store: OpenStore) => Promise<T>): Promise<T> {
  // Loaded when it is needed: Prisma takes longer to load than most commands to run.
  const { openStore } = await import('../storage/open-store.js');
  const { storeUrl } = await import('./store-url.js');
  const { loadEnvironment } = await import('./environment.js');
  const store = await openStore(storeUrl(loadEnvironment().store));

  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
