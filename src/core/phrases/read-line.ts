import type { Finding } from './findings.js';
import { languageWords } from './languages/index.js';
import type { LanguageWords } from './languages/language-words.js';
import { fold } from './fold.js';
import { lexiconOf, type Lexicon } from './lexicon.js';
import { runRules, type Line, type Rule } from './line.js';
import { can, canBeAnyOf, isMark, toPieces, type Piece } from './pieces.js';
import type { ReadingSetting } from './reading.js';
import { splitNote, type SplitText } from './split-note.js';
import { tokenise } from './tokens.js';

/** A line with all that the rules found in it, not yet held against each other. */
export interface ReadLine {
  readonly line: Line;
  readonly lexicon: Lexicon;
  readonly findings: readonly Finding[];
  readonly split: SplitText;
  /** How often a rule was tried: bounded by the number of rules times the length of the line. */
  readonly tries: number;
}

const noteWords = languageWords.flatMap(({ note }) => note);
const articles: ReadonlySet<string> = new Set(
  languageWords.flatMap(({ numbers }) => numbers.article.map(fold)),
);

export function readLine(text: string, setting: ReadingSetting, rules: readonly Rule[]): ReadLine {
  const split = splitNote(text, noteWords);
  const lexicon = lexiconOf(setting.vocabulary);
  const pieces = toPieces(tokenise(split.body), lexicon);
  const line: Line = {
    pieces,
    text: split.body,
    claimed: [],
    setting,
    language: wordsOf(setting.language),
    articles,
    timeElsewhere: timeElsewhereIn(pieces),
  };

  return { line, lexicon, split, ...runRules(line, rules) };
}

function wordsOf(language: string): LanguageWords {
  const words = languageWords.find(({ key }) => key === language);
  if (words === undefined) throw new Error(`There are no words for the language ${language}.`);

  return words;
}

function isClock(piece: Piece | undefined): boolean {
  return piece?.kind === 'digits' || canBeAnyOf(piece, ['noon', 'midnight', 'at']);
}

/** Whether hours, minutes or a span of hours stand anywhere but in an age band with its count. */
function timeElsewhereIn(pieces: readonly Piece[]): Line['timeElsewhere'] {
  let spans = 0;
  let units = 0;
  let bands = 0;

  for (const [at, piece] of pieces.entries()) {
    const after = pieces[at + 1];
    const isNumber = piece.kind === 'digits' || piece.senses.some(({ kind }) => kind === 'number');
    if (isNumber && (can(after, 'hour') || can(after, 'minute'))) units += 1;
    if (piece.senses.some(({ kind }) => kind === 'minutes')) units += 1;
    if (canBeAnyOf(piece, ['between', 'started', 'to']) && !isMark(pieces[at + 2], '-') && isClock(after))
      spans += 1;
    const isSpan = piece.kind === 'digits' && isMark(after, '-') && pieces[at + 2]?.kind === 'digits';
    if (isSpan && isMark(pieces[at + 3], ':') && pieces[at + 4]?.kind === 'digits' && !pieces[at + 4]?.glued)
      bands += 1;
    else if (isSpan) spans += 1;
  }

  return () => spans + units > 0 || bands > 1;
}
