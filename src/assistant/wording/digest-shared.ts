import type { Digest } from '../../core/digests/digest.js';
import type { Line } from '../../core/message.js';
import type { Words } from '../../locales/words.js';

const mostQuotes = 3;
const mostCharacters = 160;

/** Quoted with the centre, never with who wrote it. */
export function wordShared({ shared }: Digest, words: Words): readonly Line[] {
  return shared
    .slice(0, mostQuotes)
    .map(({ centre, text }) => words.line('digest-quote', { text: shortened(text), centre }));
}

function shortened(text: string): string {
  const characters = Array.from(text.replaceAll(/\s+/gu, ' ').trim());

  return characters.length > mostCharacters
    ? `${characters
        .slice(0, mostCharacters - 1)
        .join('')
        .trimEnd()} …`
    : characters.join('');
}
