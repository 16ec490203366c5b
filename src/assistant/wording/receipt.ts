import type { ActivityRecord } from '../../core/activity.js';
import type { EntryShown } from '../../core/entry/entry-facts.js';
import type { ChangeAct } from '../../core/history.js';
import type { Button, Line, Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordChanges } from './changes.js';
import { wordRecord, wordWhat } from './entry-lines.js';

export function wordSaved(entry: EntryShown, words: Words): Message {
  const hint: Line = [{ emphasis: words.text('receipt-tap-change') }];

  return receipt('receipt-saved', entry, words, entry.record.ledBy === 'staff' ? [hint] : []);
}

export function wordChanged(entry: EntryShown, before: ActivityRecord, words: Words): Message {
  const changes = wordChanges(before, entry.record, entry.vocabulary, words);

  return changes === ''
    ? receipt('receipt-plain', entry, words, [words.line('was-unchanged')])
    : receipt('receipt-changed', entry, words, [[{ emphasis: changes }]]);
}

export function wordNotLatest(entry: EntryShown, words: Words): Message {
  const { lines, ...rest } = receipt('receipt-plain', entry, words);

  return { lines: [words.line('not-latest'), ...lines], ...rest };
}

export function wordDeleted(entry: EntryShown, words: Words): Message {
  return {
    lines: [firstLine('receipt-undone', entry, words), words.line('was-deleted')],
    buttons: [undoButton(entry, words)],
  };
}

/** An entry whose making was taken back is gone; any other shows how it stands again. */
export function wordTakenBack(act: ChangeAct, entry: EntryShown, words: Words): Message {
  if (entry.deleted) {
    return { lines: [firstLine('receipt-undone', entry, words), words.line('was-undone-made')] };
  }

  const sentence = act === 'deleted' ? 'was-undone-deleted' : 'was-undone-edited';
  return receipt('receipt-undone', entry, words, [words.line(sentence)]);
}

export function receiptButtons(entry: EntryShown, words: Words): readonly Button[] {
  return [
    { id: `edit:at:${entry.code}`, label: words.text('button-change') },
    undoButton(entry, words),
    { id: `log:again:${entry.code}`, label: words.text('button-repeat') },
  ];
}

type FirstLine = 'receipt-saved' | 'receipt-changed' | 'receipt-undone' | 'receipt-plain';

function receipt(first: FirstLine, entry: EntryShown, words: Words, last: readonly Line[] = []): Message {
  return {
    lines: [firstLine(first, entry, words), ...wordRecord(entry, words), ...last],
    buttons: receiptButtons(entry, words),
  };
}

function firstLine(key: FirstLine, entry: EntryShown, words: Words): Line {
  return words.line(key, { what: wordWhat(entry, words), code: entry.code });
}

/** The button belongs to this very version: after a later change it says so instead. */
function undoButton(entry: EntryShown, words: Words): Button {
  return { id: `undo:${entry.code}:${entry.version}`, label: words.text('button-undo') };
}
