import type { LocalTime } from '../calendar.js';
import { isLocalTime } from '../local-date.js';
import { fold } from '../phrases/fold.js';
import type { Refusal } from '../refusals.js';
import type { Rhythm } from './subscription.js';

/** What stands after `/digest on`, but for the place. */
export interface OrderSaid {
  readonly rhythm: Rhythm;
  /** Words that are neither a rhythm, a day nor a time. */
  readonly rest: string;
}

const kinds: Readonly<Record<string, Rhythm['kind'] | 'other'>> = {
  ...each('weekly', 'weekly week tedensko tedenski teden veckovis veckovist vecka'),
  ...each('monthly', 'monthly month mesecno mesecni mesec manadsvis manatligt manad'),
  ...each('other', 'daily day everyday dnevno dnevni dan vsakdan dagligen dag hourly yearly letno arligen'),
};

const weekdays: Readonly<Record<string, number>> = {
  ...each(1, 'mon monday mondays pon ponedeljek ponedeljkih man mandag mandagar'),
  ...each(2, 'tue tuesday tuesdays tor torek torkih tis tisdag tisdagar'),
  ...each(3, 'wed wednesday wednesdays sre sreda sredo sredah ons onsdag onsdagar'),
  ...each(4, 'thu thursday thursdays cet cetrtek cetrtkih tors torsdag torsdagar'),
  ...each(5, 'fri friday fridays pet petek petkih fre fredag fredagar'),
  ...each(6, 'sat saturday saturdays sob sobota soboto sobotah lor lordag lordagar'),
  ...each(7, 'sun sunday sundays ned nedelja nedeljo nedeljah son sondag sondagar'),
};

/** They say nothing before a rhythm, a day or a time. */
const fillers = new Set('every at on vsak vsako ob v varje kl klockan pa den'.split(' '));

interface Parts {
  readonly kind: Rhythm['kind'] | 'other' | null;
  readonly weekday: number | null;
  readonly number: number | null;
  readonly at: LocalTime | null;
}

const usualTime = '09:00';

/** `weekly mon 09:00 Klub Lipa`, each left out or in any order before the place; `monday at 9` too. */
export function orderSaid(text: string): OrderSaid | { readonly refused: Refusal } {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  let parts: Parts = { kind: null, weekday: null, number: null, at: null };

  while (words.length > 0) {
    const isFilled = words.length > 1 && fillers.has(fold(words[0] ?? '')) && partIn(words[1] ?? '', parts);
    if (isFilled) words.shift();
    const typed = words[0] ?? '';
    if (isNoTime(typed)) return { refused: { reason: 'digest-time', typed } };
    const part = partIn(typed, parts);
    if (!part) break;
    parts = { ...parts, ...part };
    words.shift();
  }

  const rhythm = rhythmOf(parts);
  return rhythm ? { rhythm, rest: words.join(' ') } : { refused: { reason: 'digest-rhythm' } };
}

/** What a word adds to what was said so far; undefined for any other word. */
function partIn(typed: string, parts: Parts): Partial<Parts> | undefined {
  const word = fold(typed);
  const kind = kinds[word];
  const weekday = weekdays[word];
  const at = timeOf(word);
  if (parts.kind === null && kind !== undefined) return { kind };
  if (parts.weekday === null && weekday !== undefined) return { weekday };
  if (parts.at === null && at !== null) return { at };

  return parts.number === null && /^\d{1,2}\.?$/u.test(word)
    ? { number: Number.parseInt(word, 10) }
    : undefined;
}

/** Beside a weekday a number is an hour, else the day of a month. */
function rhythmOf({ kind, weekday, number, at }: Parts): Rhythm | null {
  if (kind === 'other') return null;
  if (kind === 'monthly' || (kind === null && weekday === null && number !== null)) {
    const day = number ?? 1;
    return weekday === null && day >= 1 && day <= 28 ? { kind: 'monthly', day, at: at ?? usualTime } : null;
  }

  const hour = number === null ? null : timeOf(`${number}:00`);
  if (number !== null && (hour === null || at !== null)) return null;
  return { kind: 'weekly', weekday: weekday ?? 1, at: at ?? hour ?? usualTime };
}

/** `9:00`, `09.00`. */
function timeOf(word: string): LocalTime | null {
  const { hour, minute } = /^(?<hour>\d{1,2})[:.](?<minute>\d{2})$/u.exec(word)?.groups ?? {};
  const time = `${(hour ?? '').padStart(2, '0')}:${minute ?? ''}`;

  return isLocalTime(time) ? time : null;
}

/** Written like a time, and none: `25:00`, `9:75`. */
function isNoTime(word: string): boolean {
  return /^\d{1,2}[:.]\d{1,2}$/u.test(word) && timeOf(word) === null;
}

function each<T>(value: T, words: string): Readonly<Record<string, T>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}
