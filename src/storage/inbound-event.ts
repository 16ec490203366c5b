import { DbNull } from '@prisma/client/runtime/client';
import type { Inbound } from '../core/inbound.js';
import type { Answer } from '../core/message.js';
import { storedAnswers } from './answers.js';
import type { Queries } from './connection.js';
import type { Prisma } from './generated/sqlite/client.js';
import { asJson } from './json.js';
import { isTaken } from './retry.js';

export class SeenBefore extends Error {
  override readonly name = 'SeenBefore';
}

/** Fails with `SeenBefore`, and then the whole transaction is to be given up, as PostgreSQL asks for. */
export async function keepEvent(queries: Queries, { key, receivedAt, sender, room }: Inbound): Promise<void> {
  try {
    await queries.inboundEvent.create({
      data: { key, receivedAt, platform: sender.platform, address: room.address },
    });
  } catch (error) {
    throw isTaken(error) ? new SeenBefore('The event was seen before.', { cause: error }) : error;
  }
}

/** Keeps the answers, and how to send them where the platform has to. */
export async function keepAnswers(
  queries: Queries,
  { key, receivedAt, replyTo = null }: Inbound,
  answers: readonly Answer[],
): Promise<void> {
  const isToBeSent = answers.length > 0 && replyTo !== null;

  await queries.inboundEvent.update({
    where: { key },
    data: {
      answer: storedAnswers(answers),
      answeredAt: receivedAt,
      ...(isToBeSent ? { replyTo: asJson(replyTo) } : nothingWaits(receivedAt)),
    },
  });
}

export function nothingWaits(since: Date): Prisma.InboundEventUpdateManyMutationInput {
  return { deliveredAt: since, address: null, replyTo: DbNull, claimedBy: null, leaseUntil: null };
}
