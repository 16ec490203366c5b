import type { Payload } from '../support/telegram/payload.js';
import type { Scene } from './telegram-cast.js';

export async function refused(answer: Promise<{ readonly ok: boolean }>): Promise<boolean> {
  return !(await answer).ok;
}

/** Has Luka press a button, and finds the id of the query. */
export async function openQuery({ telegram, luka, chat, send }: Scene): Promise<string> {
  const id = await send({ chat_id: chat.id, reply_markup: keyboard({ text: 'A', callback_data: 'a' }) });
  telegram.press(luka, { chat, id }, 'A').catch(() => undefined);
  const { callback_query: query } = telegram.updates.at(-1) as unknown as { callback_query: { id: string } };
  return query.id;
}

export function keyboard(...row: readonly Payload[]): Payload {
  return { inline_keyboard: [row] };
}
