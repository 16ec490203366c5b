import { stringIn } from '../payload.js';
import type { Method } from './method.js';

const openForMs = 15_000;

/** A query can be answered once, and not for long. */
export const answerCallbackQuery: Method = (world, { payload }) => {
  const text = stringIn(payload, 'text') ?? '';
  world.demand('query-text-200-units', text.length <= 200, 'Bad Request: MESSAGE_TOO_LONG');

  const query = world.queries.get(stringIn(payload, 'callback_query_id') ?? '');
  const isOpen = query && !query.answer && world.now().getTime() - query.askedAt < openForMs;
  world.demand(
    'query-open',
    isOpen === true,
    'Bad Request: query is too old and response timeout expired or query ID is invalid',
  );
  if (!query) return true;

  query.answer = { text, alert: payload['show_alert'] === true, url: stringIn(payload, 'url') };
  world.bell.ring();
  return true;
};
