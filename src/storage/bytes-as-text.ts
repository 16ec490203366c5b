import type { Prisma } from './generated/sqlite/client.js';

const bytes = '$base64';

/** What is plain but for bytes, as JSON. */
export function storedPlain(value: object): Prisma.InputJsonValue {
  // A Buffer has turned itself into something else before it gets here; what holds it still has it.
  const text = JSON.stringify(
    value,
    function (this: Readonly<Record<string, unknown>>, name, passed: unknown) {
      const part = this[name];

      return part instanceof Uint8Array ? { [bytes]: Buffer.from(part).toString('base64') } : passed;
    },
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
