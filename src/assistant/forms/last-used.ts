interface LastUsed<Value> {
  get(key: string): Value | undefined;
  put(key: string, value: Value): void;
}

/** Keeps so many values; what was not used for longest goes first. */
export function createLastUsed<Value>(most: number): LastUsed<Value> {
  const values = new Map<string, Value>();

  const put = (key: string, value: Value): void => {
    values.delete(key);
    values.set(key, value);
    const [oldest] = values.keys();
    if (values.size > most && oldest !== undefined) values.delete(oldest);
  };

  return {
    put,
    get(key) {
      const value = values.get(key);
      if (value !== undefined) put(key, value);

      return value;
    },
  };
}
