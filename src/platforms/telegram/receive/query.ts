import type { Background } from '../background.js';
import type { Link } from '../link.js';
import { attempt } from '../send/reach.js';

/** A press, whose button turns until we say that we have it. Only the first answer counts. */
export interface Query {
  acknowledge(): void;
  /** Whether the words were shown. */
  show(text: string): Promise<boolean>;
}

/** Telegram forgets a press after some seconds: it is acknowledged in time, whatever the store does. */
const patience = 2_000;

export function openQuery(id: string, { api }: Link, background: Background): Query {
  let isAnswered = false;
  const timer = setTimeout(acknowledge, patience);

  return {
    acknowledge,

    async show(text) {
      if (!isFirst()) return false;
      const shown = await attempt(() => api.answerCallbackQuery(id, { text, show_alert: true }));

      return shown.kind === 'done';
    },
  };

  function acknowledge(): void {
    if (!isFirst()) return;

    background.run(
      () => attempt(() => api.answerCallbackQuery(id)),
      'A press in Telegram could not be acknowledged.',
    );
  }

  function isFirst(): boolean {
    clearTimeout(timer);
    const first = !isAnswered;
    isAnswered = true;

    return first;
  }
}
