import { fold } from './fold.js';
import type { Span } from './span.js';

/** A word, a run of digits or one mark. `text` is folded, the span is in the text as typed. */
export interface Token extends Span {
  readonly kind: 'word' | 'digits' | 'mark';
  readonly text: string;
  /** Nothing but perhaps a hyphen inside a word stands between this and the token before. */
  readonly glued: boolean;
}

const shapes = /(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*)|(\p{Nd}+)|(\s+)|([\s\S])/gu;
const dashes = /[‐‑‒–—―−]/u;
/** What carries no meaning of its own: emoji, their joiners and selectors, combining marks, control characters. */
const silent = /[\p{So}\p{Sk}\p{M}\p{C}]/u;

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let glued = false;

  for (const match of text.matchAll(shapes)) {
    const [typed, word, digits, blank] = match;
    const start = match.index;
    const end = start + typed.length;

    if (blank !== undefined) {
      // A new line sets apart what a comma would.
      if (blank.includes('\n')) tokens.push({ kind: 'mark', text: ',', glued: false, start, end });
      glued = false;
    } else if (word !== undefined) {
      tokens.push({ kind: 'word', text: fold(word), glued, start, end });
      glued = true;
    } else if (digits !== undefined) {
      tokens.push({ kind: 'digits', text: digits.normalize('NFKD'), glued, start, end });
      glued = true;
    } else if (!silent.test(typed)) {
      tokens.push({ kind: 'mark', text: dashes.test(typed) ? '-' : typed, glued, start, end });
      glued = true;
    }
  }

  return tokens.filter((token, at) => !isInsideWord(tokens, token, at));
}

/** The hyphen of `drop-in` and the apostrophe of `girls' group` belong to their words. */
function isInsideWord(tokens: readonly Token[], token: Token, at: number): boolean {
  if (token.kind !== 'mark' || !token.glued || tokens[at - 1]?.kind !== 'word') return false;
  if (token.text === "'" || token.text === '’') return true;
  const next = tokens[at + 1];
  // `8pm-midnight`
  if (tokens[at - 1]?.glued === true && tokens[at - 2]?.kind === 'digits') return false;

  return token.text === '-' && next?.kind === 'word' && next.glued;
}
