import type { Span } from '../phrases/span.js';
import { listed } from './listed-words.js';
import { matchesOf } from './matches.js';
import { isFirstName, isInstitution, isNoName, isSurname } from './person-words.js';
import { namersOfThings } from './words/not-persons.js';

interface Word extends Span {
  readonly text: string;
}

const isNamerOfThings = listed(namersOfThings);
const tellsOfSomebody = listed([
  ...[
    'is',
    'was',
    'has',
    'had',
    'told',
    'said',
    'says',
    'went',
    'got',
    'needs',
    'wants',
    'came',
    'cried',
    'felt',
  ],
  ...['je', 'ima', 'bo', 'pravi', 'potrebuje', 'noče', 'hoče', 'jemlje', 'sliši', 'ni', 'nima'],
  ...[
    'är',
    'har',
    'hade',
    'var',
    'blev',
    'fick',
    'berättade',
    'mår',
    'sa',
    'säger',
    'gick',
    'kom',
    'behöver',
    'vill',
  ],
]);
const capitalised = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}\p{M}?$/u;
const initial = /^\p{Lu}\.?$/u;

/** Full names in one sentence: two capitals that name no place, organisation, thing or day; an initial may be one of them. */
export function fullNamesIn(sentence: string): readonly Span[] {
  const words = matchesOf(/\p{L}(?:\.|[\p{L}\p{M}'’-]*[\p{L}\p{M}])?/gu, sentence);
  const isTitle = isAllCapitals(words);

  return runsOf(words, sentence).flatMap((run) => {
    const name = nameIn(run, sentence, words);

    return name && (!isTitle || hasEvidence(name)) ? [spanOf(name)] : [];
  });
}

/** Words with capitals that stand side by side. */
function runsOf(words: readonly Word[], sentence: string): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let last: Word | undefined;

  for (const word of words) {
    const follows = last !== undefined && /^[  ]$/u.test(sentence.slice(last.end, word.start));
    const run = follows ? runs.at(-1) : undefined;
    if (!capitalised.test(word.text) && !(initial.test(word.text) && run)) {
      last = undefined;
      continue;
    }
    if (run) run.push(word);
    else runs.push([word]);
    last = word;
  }

  return runs;
}

function nameIn(run: readonly Word[], sentence: string, words: readonly Word[]): readonly Word[] | undefined {
  if (run.some(({ text }) => isInstitution(text))) return undefined;

  const name = longest(run);
  const [first] = name;
  if (name.length < 2 || !first) return undefined;
  if (hasEvidence(name)) return name;

  const isHead = first === words[0] || /[.!?:–—„“”»"']\s*$/u.test(sentence.slice(0, first.start));
  if (isHead && isNamerOfThings(first.text)) return undefined;
  if (isHead) return name.length > 2 ? name.slice(1) : isTold(name, words) ? name : undefined;

  const before = words[words.indexOf(first) - 1];
  return before && isNamerOfThings(before.text) ? undefined : name;
}

/** Whether a word follows that tells what somebody did or was. */
function isTold(name: readonly Word[], words: readonly Word[]): boolean {
  const last = name.at(-1);
  const next = last && words[words.indexOf(last) + 1];

  return next !== undefined && tellsOfSomebody(next.text);
}

/** What is left of a run between words that are no names. */
function longest(run: readonly Word[]): readonly Word[] {
  const parts: Word[][] = [[]];
  for (const word of run) {
    if (isNoName(word.text) && !isFirstName(word.text)) parts.push([]);
    else parts.at(-1)?.push(word);
  }

  return parts.reduce((best, part) => (part.length > best.length ? part : best), []);
}

function hasEvidence(name: readonly Word[]): boolean {
  return name.some(({ text }) => isFirstName(text) || isSurname(text));
}

/** A heading in the English manner, in which a capital says nothing. */
function isAllCapitals(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length >= 4);

  return long.length >= 4 && long.every(({ text }) => /^\p{Lu}/u.test(text));
}

function spanOf(name: readonly Word[]): Span {
  return { start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 };
}
