import type { EntryShown } from '../../core/entry/entry-facts.js';
import type { Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordWhat } from './entry-lines.js';

const buttons = 5;
const longestLabel = 34;

/** The likeliest as buttons, one tap away, and the rest in a list. */
export function wordTemplates(entries: readonly EntryShown[], words: Words): Message {
  const [near, others] = [entries.slice(0, buttons), entries.slice(buttons)];
  const options = others.map((entry) => ({ value: entry.code, label: labelOf(entry, words) }));

  return {
    lines: [words.line('repeat-head')],
    buttons: near.map((entry) => ({ id: `repeat:${entry.code}`, label: labelOf(entry, words) })),
    ...(options.length > 0 && {
      choice: { id: 'repeat', placeholder: words.text('choose-repeat'), options },
    }),
  };
}

/** `Sport, 18:00, 1 h 30` */
function labelOf(entry: EntryShown, words: Words): string {
  const { start, durationMin } = entry.record;
  const when = [...(start === null ? [] : [words.format.time(start)]), words.format.duration(durationMin)];
  const tail = `, ${when.join(', ')}`;
  const what = Array.from(wordWhat(entry, words));
  const room = longestLabel - tail.length;

  return (what.length > room ? `${what.slice(0, room - 1).join('')}…` : what.join('')) + tail;
}
