import type { StoreSettings } from '../config.js';

export function storeUrl(store: StoreSettings): string {
  switch (store.kind) {
    case 'sqlite':
      return `file:${store.file}`;
    case 'postgresql':
      return store.url;
  }
}
