import { lookUp, lookUpCompound, lookUpExactly, type Lexicon } from './lexicon.js';
import type { Role, Sense } from './senses.js';
import type { Span } from './span.js';
import type { Token } from './tokens.js';

/** A token, or the tokens of one phrase, with all it can mean; a word nobody knows means nothing. */
export interface Piece extends Span {
  readonly kind: Token['kind'];
  readonly text: string;
  readonly glued: boolean;
  readonly senses: readonly Sense[];
}

const longestPhraseWords = 7;

/** Longest phrases first, left to right. */
export function toPieces(tokens: readonly Token[], lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];

  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const { length, senses } =
      token.kind === 'word' ? meaningAt(tokens, at, lexicon) : { length: 1, senses: [] };
    const last = tokens[at + length - 1] ?? token;

    pieces.push({
      kind: token.kind,
      text: tokens
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(' '),
      glued: token.glued,
      senses,
      start: token.start,
      end: last.end,
    });
    at += length;
  }

  return pieces;
}

export function can(piece: Piece | undefined, role: Role): boolean {
  return piece?.senses.some((sense) => sense.kind === 'role' && sense.role === role) ?? false;
}

export function canBeAnyOf(piece: Piece | undefined, roles: readonly Role[]): boolean {
  return roles.some((role) => can(piece, role));
}

export function isMark(piece: Piece | undefined, ...marks: readonly string[]): boolean {
  return piece?.kind === 'mark' && marks.includes(piece.text);
}

/** A word in none of the languages. */
export function isUnknownWord(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && piece.senses.every(({ kind }) => kind === 'hint') && piece.text.length > 1;
}

function meaningAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { length: number; senses: readonly Sense[] } {
  const words = wordsFrom(tokens, at);
  const found = lookUp(lexicon, words);
  const joined = found?.exact && found.length > 1 ? null : joinedWords(words, lexicon);

  if (joined && (!found || joined.length > found.length)) return joined;
  if (found && found.length > 1)
    return {
      length: found.length,
      senses: [...found.senses, ...eveningIn(words.slice(0, found.length), lexicon)],
    };

  return found ?? { length: 1, senses: lookUpCompound(lexicon, words[0] ?? '') };
}

/** "open evening" is open, and still in the evening. */
function eveningIn(words: readonly string[], lexicon: Lexicon): readonly Sense[] {
  const isEvening = (sense: Sense): boolean => sense.kind === 'role' && sense.role === 'evening';

  return words.flatMap((word) => lookUpExactly(lexicon, word).filter(isEvening)).slice(0, 1);
}

/** `läx hjälp`: one word that was written as two or three. */
function joinedWords(words: readonly string[], lexicon: Lexicon): ReturnType<typeof meaningAt> | null {
  for (const length of [3, 2]) {
    const joined = words.slice(0, length).join('');
    if (words.length < length || words.slice(0, length).some((part) => part.length < 3)) continue;
    const senses = lookUpExactly(lexicon, joined).filter(({ kind }) => kind !== 'hint');
    if (senses.length > 0) return { length, senses };
  }

  return null;
}

function wordsFrom(tokens: readonly Token[], at: number): string[] {
  const words: string[] = [];

  for (const token of tokens.slice(at, at + longestPhraseWords)) {
    if (token.kind !== 'word') break;
    words.push(token.text);
  }

  return words;
}
