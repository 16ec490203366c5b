import type { Inbound } from '../core/inbound.js';
import type { Answer } from '../core/message.js';
import type { Records } from '../core/ports.js';
import { answersFrom } from './answers.js';
import type { Database } from './connection.js';
import { keepAnswers, keepEvent, SeenBefore } from './inbound-event.js';
import { recordsOf } from './records.js';
import { transact, within } from './transact.js';

type Work = (records: Records) => Promise<readonly Answer[]>;

/**
 * The event's key is the first thing written. Where it is there already the whole transaction is given up, and the answers
 * of the first time are looked up outside of it.
 */
export async function handleOnce(database: Database, event: Inbound, work: Work): Promise<readonly Answer[]> {
  try {
    return await transact(database, async (queries) => {
      await keepEvent(queries, event);
      const answers = await work(recordsOf(within(queries)));
      await keepAnswers(queries, event, answers);

      return answers;
    });
  } catch (error) {
    if (error instanceof SeenBefore) return await answersOfFirstTime(database, event.key);
    throw error;
  }
}

async function answersOfFirstTime(database: Database, key: string): Promise<readonly Answer[]> {
  const event = await database.inboundEvent.findUnique({ where: { key } });

  return answersFrom(event?.answer ?? null);
}
