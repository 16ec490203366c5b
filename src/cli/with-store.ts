import { openStore, type OpenStore } from '../storage/open-store.js';
import { loadEnvironment } from './environment.js';
import { storeUrl } from './store-url.js';

/** Opens the store of the settings for one command, also beside a running `start`, and closes it in any case. */
export async function withStore<T>(work: (store: OpenStore) => Promise<T>): Promise<T> {
  const store = await openStore(storeUrl(loadEnvironment().store));

  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
