import type { Language } from '../../../core/calendar.js';
import type { PageWords } from '../page-words.js';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', sl: 'sl-SI', sv: 'sv-SE' };

export function timeOfDay(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit' }).format(at);
}

export function dayName(at: Date, now: Date, language: Language, words: PageWords): string {
  const ago = daysBetween(at, now);
  if (ago === 0) return words.today;
  if (ago === 1) return words.yesterday;

  const year = at.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return format(at, language, { weekday: 'long', day: 'numeric', month: 'long', ...year });
}

/** As short as it fits beside a room's name. */
export function shortMoment(at: Date, now: Date, language: Language): string {
  const ago = daysBetween(at, now);
  if (ago === 0) return timeOfDay(at, language);

  return ago < 7
    ? format(at, language, { weekday: 'short' })
    : format(at, language, { day: 'numeric', month: 'numeric' });
}

export function fileSize(bytes: number, language: Language): string {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  const digits = { maximumFractionDigits: amount < 10 ? 1 : 0 };

  return `${new Intl.NumberFormat(locales[language], digits).format(amount)} ${unit}`;
}

function format(at: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[language], options).format(at);
}

function daysBetween(at: Date, now: Date): number {
  const midnight = (moment: Date): number =>
    Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());

  return (midnight(now) - midnight(at)) / 86_400_000;
}
