import type { Queries } from '../connection.js';

const memories = new WeakMap<Queries, Map<string, unknown>>();

/** From here on this transaction reads each thing of the structure once, until it writes any of it. */
export function remember(transaction: Queries): void {
  memories.set(transaction, new Map());
}

/** What `read` gave the first time in this transaction; outside of one, what it gives now. */
export async function readOnce<T>(queries: Queries, name: string, read: () => Promise<T>): Promise<T> {
  const memory = memories.get(queries);
  if (!memory) return read();
  // Each name stands for what one function reads.
  if (memory.has(name)) return memory.get(name) as T;

  const found = await read();
  memory.set(name, found);

  return found;
}

export function forget(queries: Queries): void {
  memories.get(queries)?.clear();
}
