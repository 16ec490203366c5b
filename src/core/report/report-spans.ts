import { addDays, daysBetween } from '../local-date.js';
import { dayPeriod, periodAfter, periodOf, type Period } from '../period.js';

/** How a report goes through its period. */
export type ReportStep = 'day' | 'week' | 'month';

export interface ReportSpans {
  readonly by: ReportStep;
  /** One after the other; the first and the last cut off where the period begins and ends. */
  readonly spans: readonly Period[];
}

const fewDays = 14;
const fewWeeks = 16;

/** By days for two weeks at most, by ISO weeks for a quarter, by months for what is longer. */
export function reportSpans({ from, to }: Period): ReportSpans {
  const days = daysBetween(from, to) + 1;
  if (days <= fewDays) {
    return { by: 'day', spans: Array.from({ length: days }, (_, day) => dayPeriod(addDays(from, day))) };
  }

  const by = days <= 7 * fewWeeks ? 'week' : 'month';
  const spans: Period[] = [];
  for (let span = periodOf(by, from); span.from <= to; span = periodAfter(span)) {
    spans.push({ ...span, from: span.from < from ? from : span.from, to: span.to > to ? to : span.to });
  }

  return { by, spans };
}
