import type { Fact } from '../../core/facts.js';
import type { Line, Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';

type Marked = Extract<Fact, { kind: 'day-marked' }>;
type TakenBack = Extract<Fact, { kind: 'mark-taken-back' }>;

export function wordDayMark({ mark, centre, today }: Marked, words: Words): Message {
  const day = words.format.relativeDay(mark.date, today);
  const note = mark.reason ? [words.line('receipt-note', { note: mark.reason })] : [];

  return {
    lines: [markLine(mark, day, centre.name, words), ...note],
    buttons: [{ id: `undo:mark:${mark.id}`, label: words.text('button-undo') }],
  };
}

export function wordMarkTakenBack({ mark, centre, today }: TakenBack, words: Words): Message {
  const day = words.format.relativeDay(mark.date, today);

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
