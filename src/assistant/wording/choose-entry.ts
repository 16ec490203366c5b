import type { EntryShown } from '../../core/entry/entry-facts.js';
import type { Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordWhat } from './entry-lines.js';

/** One of the entries to be looked at; nothing to choose where there are none. */
export function chooseEntry(entries: readonly EntryShown[], words: Words): Pick<Message, 'choice'> {
  if (entries.length === 0) return {};

  return {
    choice: {
      id: 'show',
      placeholder: words.text('choose-entry'),
      options: entries.map((entry) => ({
        value: entry.code,
        label: `${entry.code} · ${wordWhat(entry, words)}`,
      })),
    },
  };
}
