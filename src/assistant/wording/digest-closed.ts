import type { ClosedDays } from '../../core/digests/digest.js';
import type { DigestTold } from '../../core/digests/digest-facts.js';
import { weekdayOf } from '../../core/local-date.js';
import type { Words } from '../../locales/words.js';

/** `Monday to Friday (summer break)`; the reasons are for the centre's own people. Null where it was never closed. */
export function wordClosed({ digest, isExact }: DigestTold, words: Words): string | null {
  const { closed = [], period } = digest;
  if (closed.length === 0) return null;

  return words.format.list(
    closed.map((span) => {
      const days =
        period.kind === 'week' ? wordWeekdays(span, words) : words.format.dateSpan(span.from, span.to);
      return isExact && span.reason !== null
        ? words.text('digest-closed-because', { days, reason: span.reason })
        : days;
    }),
  );
}

function wordWeekdays({ from, to }: ClosedDays, words: Words): string {
  const [first, last] = [from, to].map((date) => words.format.weekday(weekdayOf(date)));

  return from === to
    ? (first ?? '')
    : words.text('digest-closed-from-to', { from: first ?? '', to: last ?? '' });
}
