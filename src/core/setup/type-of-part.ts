import { languages, type Language } from '../calendar.js';
import { fold } from '../phrases/fold.js';
import type { TypeInFile } from '../structure-file/structure-file.js';
import type { Vocabulary } from '../vocabulary/activity-type.js';
import type { SetupPart } from './part.js';

/** A kind there is, by its key or a name, gets more words; a new one is called by the first of them. */
export function typeOfPart(
  { name, words }: Extract<SetupPart, { part: 'type' }>,
  vocabulary: Vocabulary,
  language: Language,
): TypeInFile | undefined {
  const typed = fold(name);
  const there = vocabulary.find(
    ({ key, names }) => key === typed || languages.some((each) => fold(names[each]) === typed),
  );
  const key = there?.key ?? typed.replaceAll(/[\s-]+/gu, '_');
  if (!/^[a-z][a-z0-9_]{0,39}$/u.test(key) || key in {}) return undefined;

  const [first] = words;
  const names = there || first === undefined ? {} : { [language]: first };
  return { path: '', key, names, aliases: words, form: null, usualMin: null, field: null };
}
