import { languages, type Language } from '../../core/calendar.js';

/** The language of the sentences a platform says of its own. */
export function clientLanguageOf(code: string | null): Language {
  const primary = code?.toLowerCase().split('-')[0];

  return languages.find((language) => language === primary) ?? 'en';
}
