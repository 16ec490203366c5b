import { lexiconOf, lookUpExactly } from '../../phrases/lexicon.js';
import type { ReadingSetting } from '../../phrases/reading.js';
import type { Sense } from '../../phrases/senses.js';
import { tokenise, type Token } from '../../phrases/tokens.js';
import { markWords, placeWords, type Mark } from './recurrence-words.js';

/** A token with all that it can mean for how often something comes. */
export interface Sign extends Token {
  readonly marks: ReadonlySet<Mark>;
  /** Monday = 1. */
  readonly weekday: number | null;
  /** Tuesdays, ob torkih, tisdagar: it comes again without another word. */
  readonly isPlural: boolean;
  readonly place: number | null;
  /** `2`, "two". */
  readonly number: number | null;
}

const byWord = new Map<string, Set<Mark>>();
for (const [mark, words] of Object.entries(markWords)) {
  for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(mark as Mark));
}
const placeByWord = new Map(
  Object.entries(placeWords).flatMap(([place, words]) => words.map((word) => [word, Number(place)] as const)),
);
const noMarks: ReadonlySet<Mark> = new Set();
const joints = [',', ';', '&', '+', '/'];

export function signsOf(text: string, { vocabulary }: ReadingSetting): readonly Sign[] {
  const lexicon = lexiconOf(vocabulary);

  return tokenise(text).map((token, at, tokens) => {
    const senses = token.kind === 'word' ? lookUpExactly(lexicon, token.text) : [];
    const weekday = weekdayIn(senses);

    return {
      ...token,
      marks:
        token.kind === 'mark' && joints.includes(token.text)
          ? new Set<Mark>(['and'])
          : (byWord.get(token.text) ?? noMarks),
      weekday,
      isPlural: weekday !== null && /(?:s|ar|arna|ih|ah)$/u.test(token.text) && token.text.length > 5,
      place: placeByWord.get(token.text) ?? ordinalAt(tokens, at),
      number: numberIn(token, senses),
    };
  });
}

/** `1st`, and in Slovene `1.` before a weekday. */
function ordinalAt(tokens: readonly Token[], at: number): number | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'digits' || !/^[1-5]$/u.test(token.text) || !next?.glued) return null;

  return ['st', 'nd', 'rd', 'th', '.', ':'].includes(next.text) ? Number(token.text) : null;
}

function weekdayIn(senses: readonly Sense[]): number | null {
  const sense = senses.find(({ kind }) => kind === 'weekday');

  return sense?.kind === 'weekday' ? sense.weekday : null;
}

function numberIn(token: Token, senses: readonly Sense[]): number | null {
  if (token.kind === 'digits') return Number(token.text);
  const sense = senses.find(({ kind }) => kind === 'number');

  return sense?.kind === 'number' ? sense.value : null;
}
