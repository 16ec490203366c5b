import type { EntryShown } from '../../core/entry/entry-facts.js';
import type { Line, Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { chooseEntry } from './choose-entry.js';
import { entryInWords } from './entry-lines.js';

export function wordEntries(entries: readonly EntryShown[], words: Words): Message {
  if (entries.length === 0) return { lines: [words.line('entries-none')] };

  return {
    lines: [words.line('entries-head'), ...entries.map((entry) => wordInList(entry, words))],
    ...chooseEntry(entries, words),
  };
}

function wordInList(entry: EntryShown, words: Words): Line {
  return words.line('entry-in-list', {
    ...entryInWords(entry, words),
    day: words.format.relativeDay(entry.record.date, entry.today),
  });
}
