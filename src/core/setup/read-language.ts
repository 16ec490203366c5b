import type { Language } from '../calendar.js';
import { fold } from '../phrases/fold.js';

const names: Readonly<Record<Language, readonly string[]>> = {
  en: ['en', 'english', 'anglescina', 'anglesko', 'engelska'],
  sl: ['sl', 'slovene', 'slovenian', 'slovenscina', 'slovensko', 'slovenska'],
  sv: ['sv', 'swedish', 'svedscina', 'svedsko', 'svenska'],
};

export function readLanguage(text: string): Language | undefined {
  const folded = fold(text.trim());

  return (Object.keys(names) as Language[]).find((language) => names[language].includes(folded));
}
