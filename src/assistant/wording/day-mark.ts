import type { Fact } from '../../core/facts.js';
import type { DaysInUse } from '../../core/entry/asking-facts.js';
import type { Button, Line, Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordDates } from './spans-of-days.js';

type Marked = Extract<Fact, { kind: 'day-marked' }>;
type DaysClosed = Extract<Fact, { kind: 'days-closed' }>;
type TakenBack = Extract<Fact, { kind: 'mark-taken-back' }>;

export function wordDayMark({ mark, centre, today }: Marked, words: Words): Message {
  const day = words.format.relativeDay(mark.date, today);
  const counts = mark.state === 'closed' && mark.date <= today ? [words.line('closed-counts')] : [];

  return {
    lines: [markLine(mark, day, centre.name, words), ...reasonLine(mark.reason, words), ...counts],
    buttons: [undoButton(mark.id, words)],
  };
}

export function wordDaysClosed({ marks, centre }: DaysClosed, words: Words): Message {
  const [first] = marks;
  const days = words.format.dateSpan(first?.date ?? '', marks.at(-1)?.date ?? '');

  return {
    lines: [
      words.line('days-closed', { days, count: marks.length, centre: centre.name }),
      ...reasonLine(first?.reason ?? null, words),
    ],
    buttons: first ? [undoButton(first.id, words)] : [],
  };
}

/** What the closed days have already: nothing of it is lost. */
export function wordDaysInUse({ activities, dates, open }: DaysInUse, words: Words): readonly Line[] {
  return [
    ...(activities > 0
      ? [words.line('closed-has-activities', { count: activities, days: wordDates(dates, words) })]
      : []),
    ...(open.length > 0 ? [words.line('closed-was-open', { days: wordDates(open, words) })] : []),
  ];
}

function reasonLine(reason: string | null, words: Words): readonly Line[] {
  return reason ? [words.line('receipt-note', { note: reason })] : [];
}

function undoButton(id: string, words: Words): Button {
  return { id: `undo:mark:${id}`, label: words.text('button-undo') };
}

export function wordMarkTakenBack({ mark, dates, centre, today }: TakenBack, words: Words): Message {
  const [first = mark.date, last = first] = [dates[0], dates.at(-1)];
  const day = first === last ? words.format.relativeDay(first, today) : words.format.dateSpan(first, last);

  return { lines: [words.line('day-taken-back', { day, centre: centre.name })] };
}

function markLine(mark: Marked['mark'], day: string, centre: string, words: Words): Line {
  switch (mark.state) {
    case 'closed':
      return words.line('day-closed', { day, centre });
    case 'cancelled':
      return words.line('day-cancelled', { day, centre });
    case 'open':
      return mark.from && mark.to
        ? words.line('day-open', { span: words.format.timeSpan(mark.from, mark.to), day, centre })
        : words.line('day-open-all', { day, centre });
  }
}
