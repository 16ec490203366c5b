import type { ChangeShown, EntryShown } from '../../core/entry/entry-facts.js';
import type { Fact } from '../../core/facts.js';
import type { Line, Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordChanges } from './changes.js';
import { wordRecord, wordWhat } from './entry-lines.js';
import { receiptButtons } from './receipt.js';
import { wordConfirmed } from './unusual.js';

type Shown = Extract<Fact, { kind: 'entry-shown' }>;

/** An entry as it stands and every change to it, the oldest first. */
export function wordEntryShown({ entry, changes, mayChange }: Shown, words: Words): Message {
  const first = words.line('receipt-plain', { what: wordWhat(entry, words), code: entry.code });
  const state = entry.deleted
    ? [words.line('was-deleted')]
    : [...wordRecord(entry, words), ...wordConfirmed(entry, words)];
  const history = changes.map((change) => wordChange(change, entry, words));

  return {
    lines: [first, ...state, ...history],
    ...(mayChange && !entry.deleted && { buttons: receiptButtons(entry, words) }),
  };
}

function wordChange(change: ChangeShown, entry: EntryShown, words: Words): Line {
  const { vocabulary } = entry;
  const changes = change.before ? wordChanges(change.before, change.after, vocabulary, words) : '';

  return [
    ...wordAct(change, entry, words),
    ...(changes === '' ? [] : [` · ${changes}`]),
    ...wordRemoved(change, entry, words),
  ];
}

/** Above the centre it is said what was done, not by whom. */
function wordAct({ act, by, changedAt }: ChangeShown, entry: EntryShown, words: Words): Line {
  const moment = momentOf(changedAt, entry, words);

  return entry.sight === 'above'
    ? words.line(`history-above-${act}`, { moment })
    : words.line(`history-${act}`, { moment, by: by ?? words.text('former-member') });
}

function wordRemoved({ textRemoved }: ChangeShown, entry: EntryShown, words: Words): Line {
  if (!textRemoved) return [];
  const moment = momentOf(textRemoved.at, entry, words);

  return [
    ' · ',
    ...(entry.sight === 'above'
      ? words.line('history-above-text-removed', { moment })
      : words.line('history-text-removed', { moment, by: textRemoved.by ?? words.text('former-member') })),
  ];
}

function momentOf(at: Date, { centre, today }: EntryShown, words: Words): string {
  return words.format.moment(at, centre.zone, today);
}
