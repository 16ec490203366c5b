import type { EntryFact } from '../../core/entry/entry-facts.js';
import { wordDayMark, wordDaysClosed, wordMarkTakenBack } from './day-mark.js';
import { wordEntries } from './entries.js';
import { wordEntryShown } from './history.js';
import { wordChanged, wordDeleted, wordNotLatest, wordSaved, wordTakenBack } from './receipt.js';
import { wordTemplates } from './templates.js';
import { wordSameKept } from './same.js';
import { inSlot, said, type Wordings } from './wordings.js';

export const entryWordings: Wordings<EntryFact> = {
  'entry-saved': ({ entry, slot }, words) => inSlot(wordSaved(entry, words), slot),
  'entry-changed': ({ entry, before, slot }, words) => inSlot(wordChanged(entry, before, words), slot),
  'entry-deleted': ({ entry, slot }, words) => inSlot(wordDeleted(entry, words), slot),
  'change-taken-back': ({ act, entry }, words) => said(wordTakenBack(act, entry, words)),
  'same-kept': ({ entry, slot }, words) => inSlot(wordSameKept(entry, words), slot),
  'change-not-latest': ({ entry }, words) => said(wordNotLatest(entry, words)),
  'day-marked': (fact, words) => inSlot(wordDayMark(fact, words), fact.slot),
  'days-closed': (fact, words) => inSlot(wordDaysClosed(fact, words), fact.slot),
  'mark-taken-back': (fact, words) => said(wordMarkTakenBack(fact, words)),
  'nothing-to-undo': (_fact, words) => said({ lines: [words.line('nothing-to-undo')] }),
  'entry-shown': (fact, words) => said(wordEntryShown(fact, words)),
  'templates-offered': ({ entries }, words) => said(wordTemplates(entries, words)),
  'entries-listed': ({ entries }, words) => said(wordEntries(entries, words)),
};
