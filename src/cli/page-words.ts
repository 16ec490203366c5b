import type { Language } from '../core/calendar.js';
import { roles } from '../core/rights.js';
import type { WordsFor } from '../locales/words.js';
import type { PageWords } from '../platforms/browser/page-words.js';

const keys = [
  'rooms',
  'private-room-hint',
  'group-room-hint',
  'back-to-rooms',
  'switch-person',
  'write-here',
  'write-hint',
  'send',
  'sending',
  'sent',
  'not-sent',
  'try-again',
  'discard',
  'answering',
  'stop-answering',
  'answer',
  'commands',
  'example',
  'conversation',
  'new-messages',
  'to-the-end',
  'today',
  'yesterday',
  'edited',
  'only-you-see-this',
  'download',
  'nothing-here-yet',
  'nothing-here-hint',
  'nobody-here',
  'reconnecting',
  'you',
  'picture-not-shown',
  'too-long',
  'attach',
  'take-off',
  'drop-here',
  'write-to-file',
  'use-file',
  'with-file',
  'uploading',
  'upload-cut-off',
  'file-not-there',
  'file-too-big',
  'one-file',
  'not-understood',
  'not-your-room',
  'went-wrong',
  'join-hint',
  'join-name',
  'join-code',
  'join',
  'join-incomplete',
] as const;

/** The page's own words out of the locales; a word the page needs and this list lacks does not compile. */
export function pageWordsFrom(wordsFor: WordsFor): (language: Language) => PageWords {
  return (language) => {
    const words = wordsFor(language);
    const own = record(keys, (key) => words.text(`page-${key}`));

    return { ...own, ...record(roleKeys, (key) => words.text(key)) };
  };
}

const roleKeys = roles.map((role) => `role-${role}` as const);

function record<Key extends string>(
  all: readonly Key[],
  word: (key: Key) => string,
): Readonly<Record<Key, string>> {
  return Object.fromEntries(all.map((key) => [key, word(key)])) as Record<Key, string>;
}
