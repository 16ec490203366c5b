import type { Fact } from '../../core/facts.js';
import type { Message } from '../../core/message.js';
import { plansCalendar } from '../../core/plan/calendar/plans-calendar.js';
import type { Words } from '../../locales/words.js';
import { wordPlanned } from './plan.js';

/** A file that any calendar takes in, with what is planned in the reader's words. */
export function wordPlansSent({ plans, now }: Extract<Fact, { kind: 'plans-sent' }>, words: Words): Message {
  const entries = plans.map(({ shown, leftOut }) => ({
    plan: shown.plan,
    zone: shown.centre.zone,
    summary: wordPlanned(shown, words),
    place: shown.centre.name,
    leftOut,
  }));

  return {
    lines: [words.line('plans-sent', { count: plans.length })],
    file: {
      name: 'plan.ics',
      mediaType: 'text/calendar',
      content: new TextEncoder().encode(plansCalendar(entries, now)),
    },
  };
}
