import type { ChangeShown, EntryShown, Fact } from '../../core/facts.js';
import type { Line, Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordChanges } from './changes.js';
import { wordRecord, wordWhat } from './entry-lines.js';
import { receiptButtons } from './receipt.js';

type Shown = Extract<Fact, { kind: 'entry-shown' }>;

/** An entry as it stands and every change to it, the oldest first. */
export function wordEntryShown({ entry, changes, mayChange }: Shown, words: Words): Message {
  const first = words.line('receipt-plain', { what: wordWhat(entry, words), code: entry.code });
  const state = entry.deleted ? [words.line('was-deleted')] : wordRecord(entry, words);
  const history = changes.map((change) => wordChange(change, entry, words));

  return {
    lines: [first, ...state, ...history],
    ...(mayChange && !entry.deleted && { buttons: receiptButtons(entry, words) }),
  };
}

function wordChange(change: ChangeShown, { centre, today, vocabulary }: EntryShown, words: Words): Line {
  const moment = words.format.moment(change.changedAt, centre.zone, today);
  const by = change.by ?? words.text('former-member');
  const changes = change.before ? wordChanges(change.before, change.after, vocabulary, words) : '';

  return [
    ...words.line(`history-${change.act}`, { moment, by }),
    ...(changes === '' ? [] : [` · ${changes}`]),
  ];
}
