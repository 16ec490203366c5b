import type { Prompt } from '../../core/entry/prompt.js';
import { typeNamed } from '../../core/vocabulary/type-named.js';
import type { Line } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordChanges } from './changes.js';
import { wordTitle } from './entry-lines.js';

/** Who changed what meanwhile, and what one's own change would do to it now; each as before → after. */
export function wordClash(prompt: Prompt, words: Words): readonly Line[] {
  if (prompt.topic !== 'clash') return [];
  const { known, present, wanted, vocabulary, code, by } = prompt;
  const theirs = wordChanges(known, present, vocabulary, words);
  const mine = wordChanges(present, wanted, vocabulary, words);
  const who = by ?? words.text('former-member');
  const what = wordTitle(present.title, typeNamed(present.type, vocabulary), words);

  return [
    words.line('clash-head', { by: who, what, code }),
    ...(theirs === '' ? [] : [words.line('clash-theirs', { by: who, changes: theirs })]),
    ...(mine === '' ? [] : [words.line('clash-mine', { changes: mine })]),
  ];
}
