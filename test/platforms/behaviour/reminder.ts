import { addMinutes, startOfMinute, subHours } from 'date-fns';
import { wordDelivery } from '../../../src/assistant/wording/word-delivery.js';
import { localAt } from '../../../src/core/instant.js';
import { sessionSource } from '../../../src/core/plan/asking/session-source.js';
import { createWords } from '../../../src/locales/words.js';
import type { Came, ChatDriver, Who } from '../../support/behaviour/chat-driver.js';

const words = createWords();

/** What somebody planned is sent when a session has ended: the question how many came. */
export async function reminded(chat: ChatDriver, who: Who): Promise<Came> {
  const { store } = chat;
  await chat.say(who, '/help');
  const endedAt = await planEnded(chat, who);
  const [question] = await sessionSource.due(endedAt, store.records);
  if (question === undefined || typeof question === 'function')
    throw new Error('Nobody is asked how many came.');
  const to = await store.records.deliveries.addressee(question.to);
  if (!to) throw new Error('Nobody is asked how many came.');

  chat.script('/sample', [
    { audience: 'room', ...wordDelivery(question.fact, to, words, { telegram: null }) },
  ]);
  return chat.say(who, '/sample');
}

/** Plans an hour that began two hours ago, and tells when it ended. */
async function planEnded({ store }: ChatDriver, who: Who): Promise<Date> {
  const createdAt = subHours(new Date(), 3);
  const startsAt = startOfMinute(addMinutes(createdAt, 60));
  const { date, time } = localAt(startsAt, 'Europe/Ljubljana');

  await store.transact(({ plans }) =>
    plans.add({
      ...{ centreId: 'lipa', id: 'planned', rule: 'FREQ=DAILY', from: date, start: time, durationMin: 60 },
      ...{ type: 'homework', form: null, setting: null, title: null, inHolidays: true },
      ...{ createdById: who, createdAt, pausedAt: null, endedAt: null, personIds: [who] },
    }),
  );

  return addMinutes(startsAt, 60);
}
