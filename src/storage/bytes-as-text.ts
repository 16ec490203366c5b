import type { Prisma } from './generated/sqlite/client.js';

const bytes = '$base64';

/** What is plain but for bytes, as JSON. */
export function storedPlain(value: object): Prisma.InputJsonValue {
  const text = JSON.stringify(value, (_, part: unknown) =>
    part instanceof Uint8Array ? { [bytes]: Buffer.from(part).toString('base64') } : part,
  );

  return JSON.parse(text) as Prisma.InputJsonValue;
}

export function plainFrom(stored: Prisma.JsonValue): unknown {
  return JSON.parse(JSON.stringify(stored), (_, part: unknown) =>
    isBytes(part) ? new Uint8Array(Buffer.from(part[bytes], 'base64')) : part,
  );
}

function isBytes(value: unknown): value is Readonly<Record<typeof bytes, string>> {
  return typeof value === 'object' && value !== null && bytes in value && typeof value[bytes] === 'string';
}
