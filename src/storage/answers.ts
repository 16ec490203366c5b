import type { Answer } from '../core/message.js';
import type { Prisma } from './generated/sqlite/client.js';

const bytes = '$base64';

/** Answers as JSON, with the bytes of pictures and files as base64. */
export function storedAnswers(answers: readonly Answer[]): Prisma.InputJsonValue {
  const text = JSON.stringify(answers, (_, value: unknown) =>
    value instanceof Uint8Array ? { [bytes]: Buffer.from(value).toString('base64') } : value,
  );

  return JSON.parse(text) as Prisma.InputJsonValue;
}

export function answersFrom(stored: Prisma.JsonValue): readonly Answer[] {
  const revived: unknown = JSON.parse(JSON.stringify(stored), (_, value: unknown) =>
    isBytes(value) ? new Uint8Array(Buffer.from(value[bytes], 'base64')) : value,
  );

  // Nobody but `storedAnswers` writes them.
  return Array.isArray(revived) ? (revived as readonly Answer[]) : [];
}

function isBytes(value: unknown): value is Readonly<Record<typeof bytes, string>> {
  return typeof value === 'object' && value !== null && bytes in value && typeof value[bytes] === 'string';
}
