/** A JSON object as it comes over the wire. */
export type Payload = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function stringIn(payload: Payload, field: string): string | undefined {
  const value = payload[field];
  return typeof value === 'string' ? value : undefined;
}

export function numberIn(payload: Payload, field: string): number | undefined {
  const value = payload[field];
  return typeof value === 'number' ? value : undefined;
}

export function objectIn(payload: Payload, field: string): Payload | undefined {
  const value = payload[field];
  return isObject(value) ? value : undefined;
}

export function objectsIn(payload: Payload, field: string): readonly Payload[] {
  const value: unknown = payload[field];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function stringsIn(payload: Payload, field: string): readonly string[] | undefined {
  const value: unknown = payload[field];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
}
