import type { Answer } from '../core/message.js';
import { plainFrom, storedPlain } from './bytes-as-text.js';
import type { Prisma } from './generated/sqlite/client.js';

/** Answers as JSON, with the bytes of pictures and files as base64. */
export function storedAnswers(answers: readonly Answer[]): Prisma.InputJsonValue {
  return storedPlain(answers);
}

export function answersFrom(stored: Prisma.JsonValue): readonly Answer[] {
  const revived = plainFrom(stored);

  // Nobody but `storedAnswers` writes them.
  return Array.isArray(revived) ? (revived as readonly Answer[]) : [];
}
