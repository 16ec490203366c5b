import type { Inbound } from '../core/inbound.js';
import type { Answer } from '../core/message.js';
import type { Records } from '../core/ports.js';
import { answersFrom, storedAnswers } from './answers.js';
import type { Database, Queries } from './connection.js';
import { recordsOf } from './records.js';
import { isTaken } from './retry.js';
import { transact, within } from './transact.js';

type Work = (records: Records) => Promise<readonly Answer[]>;

/**
 * The event's key is the first thing written. Where it is there already the whole transaction is given up, as PostgreSQL
 * asks for after a failed statement, and the answers of the first time are looked up outside of it.
 */
export async function handleOnce(database: Database, event: Inbound, work: Work): Promise<readonly Answer[]> {
  try {
    return await transact(database, async (queries) => {
      await keepKey(queries, event);

      return await handled(queries, event, work);
    });
  } catch (error) {
    if (error instanceof SeenBefore) return await answersOfFirstTime(database, event.key);
    throw error;
  }
}

class SeenBefore extends Error {
  override readonly name = 'SeenBefore';
}

async function keepKey(queries: Queries, { key, receivedAt, sender }: Inbound): Promise<void> {
  try {
    await queries.inboundEvent.create({ data: { key, receivedAt, platform: sender.platform } });
  } catch (error) {
    throw isTaken(error) ? new SeenBefore('The event was seen before.', { cause: error }) : error;
  }
}

async function handled(queries: Queries, event: Inbound, work: Work): Promise<readonly Answer[]> {
  const answers = await work(recordsOf(within(queries)));
  await queries.inboundEvent.update({
    where: { key: event.key },
    data: { answer: storedAnswers(answers), answeredAt: event.receivedAt },
  });

  return answers;
}

async function answersOfFirstTime(database: Database, key: string): Promise<readonly Answer[]> {
  const event = await database.inboundEvent.findUnique({ where: { key } });

  return answersFrom(event?.answer ?? null);
}
