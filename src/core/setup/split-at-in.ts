import type { Language } from '../calendar.js';

const prepositions: Readonly<Record<Language, readonly string[]>> = {
  en: ['in'],
  sl: ['in', 'v'],
  sv: ['in', 'i'],
};

/** `Klub Lipa in Celje` in its two parts: the last preposition parts them, English or the reader's. */
export function splitAtIn(
  text: string,
  language: Language,
): { readonly name: string; readonly within: string | null } {
  const found = [...text.matchAll(/\s(?<word>\p{L}+)(?=\s)/gu)].findLast(({ groups }) =>
    prepositions[language].includes(groups?.['word']?.toLowerCase() ?? ''),
  );
  if (!found) return { name: text.trim(), within: null };

  return {
    name: text.slice(0, found.index).trim(),
    within: text.slice(found.index + found[0].length).trim(),
  };
}
