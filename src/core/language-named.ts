import { languages, type Language } from './calendar.js';
import { fold } from './phrases/fold.js';

/** A language by its key or its name in any of them. */
export function languageNamed(typed: string): Language | undefined {
  const name = fold(typed).trim();

  return languages.find((language) => language === name || names[language].includes(name));
}

const names: Readonly<Record<Language, readonly string[]>> = {
  en: ['english', 'anglescina', 'anglesko', 'engelska'],
  sl: ['slovene', 'slovenian', 'slovenscina', 'slovensko', 'slovenska'],
  sv: ['swedish', 'svedscina', 'svedsko', 'svenska'],
};
