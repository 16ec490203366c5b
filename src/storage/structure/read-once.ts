import type { Queries } from '../connection.js';

const memories = new WeakMap<Queries, Map<string, unknown>>();
const snapshots = new WeakSet<Queries>();

/** From here on this transaction reads each thing of the structure once, until it writes any of it. */
export function remember(transaction: Queries): void {
  memories.set(transaction, new Map());
}

/** The same of a transaction in which nothing is written, for whatever is read by `readEachOnce`. */
export function rememberAll(snapshot: Queries): void {
  snapshots.add(snapshot);
  remember(snapshot);
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

/** In the order of `ids`; `read` is asked for those of them that this snapshot has not read yet, and otherwise for all. */
export async function readEachOnce<T>(
  queries: Queries,
  name: string,
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const memory = memories.get(queries);
  if (!memory || !snapshots.has(queries)) return read(ids);
  const missing = ids.filter((id) => !memory.has(`${name} ${id}`));
  const found = missing.length === 0 ? [] : await read(missing);
  missing.forEach((id, place) => memory.set(`${name} ${id}`, found[place]));

  return ids.map((id) => memory.get(`${name} ${id}`) as T);
}

export function forget(queries: Queries): void {
  memories.get(queries)?.clear();
}
