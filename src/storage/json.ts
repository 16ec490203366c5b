import { JsonNull } from '@prisma/client/runtime/client';
import type { Prisma } from './generated/sqlite/client.js';

/** Plain JSON as Prisma's clients take it; what JSON has no word for is left out. */
export function asJson(value: unknown): Prisma.InputJsonValue | typeof JsonNull {
  const text = JSON.stringify(value) as string | undefined;
  const plain = text === undefined ? null : (JSON.parse(text) as Prisma.InputJsonValue | null);

  return plain ?? JsonNull;
}
