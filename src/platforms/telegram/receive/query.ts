import type { Link } from '../link.js';
import { attempt } from '../send/reach.js';

/** A press, whose button turns until we say that we have it. */
export interface Query {
  acknowledge(): Promise<void>;
  /** Whether the words were shown. */
  show(text: string): Promise<boolean>;
}

/** Telegram forgets a press after some seconds: it is acknowledged in time, whatever the store does. */
const patience = 2_000;

export function openQuery(id: string, { api }: Link): Query {
  let isAnswered = false;
  const timer = setTimeout(() => void acknowledge(), patience);

  return { acknowledge, show };

  async function acknowledge(): Promise<void> {
    if (answering()) await attempt(() => api.answerCallbackQuery(id));
  }

  async function show(text: string): Promise<boolean> {
    if (!answering()) return false;
    const shown = await attempt(() => api.answerCallbackQuery(id, { text, show_alert: true }));

    return shown.kind === 'done';
  }

  function answering(): boolean {
    clearTimeout(timer);
    const isFirst = !isAnswered;
    isAnswered = true;

    return isFirst;
  }
}
