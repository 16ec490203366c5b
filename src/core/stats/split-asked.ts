/** What a question for figures can say, each at most once and in any order. */
export const parts = ['period', 'scope', 'indicator'] as const;
export type Part = (typeof parts)[number];

export interface Split {
  readonly found: Readonly<Partial<Record<Part, string>>>;
  /** Words that are none of it, side by side; empty when all is read. */
  readonly unread: string;
}

const mostWords = 14;

/** Shares the words out among period, place and indicator, leaving as few as possible unread. */
export function splitAsked(text: string, is: Is): Split {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (words.length > mostWords) return { found: {}, unread: text };
  const known = remembered(is);

  for (let unread = 0; unread <= words.length; unread += 1) {
    const split = share(words, parts, unread, known);
    if (split) return split;
  }

  return { found: {}, unread: text };
}

function share(words: readonly string[], left: readonly Part[], unread: number, is: Is): Split | undefined {
  if (words.length === unread) return { found: {}, unread: words.join(' ') };

  for (let length = words.length; length > 0; length -= 1) {
    const said = words.slice(0, length).join(' ');

    for (const part of left.filter((each) => is(each, said))) {
      const rest = share(
        words.slice(length),
        left.filter((each) => each !== part),
        unread,
        is,
      );
      if (rest) return { ...rest, found: { ...rest.found, [part]: said } };
    }
  }
  if (unread === 0) return undefined;

  const rest = share(words.slice(unread), left, 0, is);
  return rest && { ...rest, unread: words.slice(0, unread).join(' ') };
}

type Is = (part: Part, words: string) => boolean;

function remembered(is: Is): Is {
  const answers = new Map<string, boolean>();

  return (part, words) => {
    const key = `${part} ${words}`;
    const answer = answers.get(key) ?? is(part, words);
    answers.set(key, answer);

    return answer;
  };
}
