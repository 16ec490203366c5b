const most = 1_000;

/** Keeps it as the newest; of what is only known while we run, the newest thousand. */
export function keepNewest<T>(known: Map<string, T>, name: string, what: T): void {
  known.delete(name);
  known.set(name, what);

  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
}
