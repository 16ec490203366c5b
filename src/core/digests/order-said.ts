import type { LocalTime } from '../calendar.js';
import { isLocalTime } from '../local-date.js';
import { fold } from '../phrases/fold.js';
import type { Rhythm } from './subscription.js';

/** What stands after `/digest on`, but for the place. */
export interface OrderSaid {
  readonly rhythm: Rhythm;
  /** Words that are neither a rhythm, a day nor a time. */
  readonly rest: string;
}

const kinds: Readonly<Record<string, Rhythm['kind']>> = {
  ...each('weekly', 'weekly tedensko tedenski veckovis veckovist'),
  ...each('monthly', 'monthly mesecno mesecni manadsvis manatligt'),
};

const weekdays: Readonly<Record<string, number>> = {
  ...each(1, 'mon monday pon ponedeljek man mandag mandagar'),
  ...each(2, 'tue tuesday tor torek tis tisdag tisdagar'),
  ...each(3, 'wed wednesday sre sreda ons onsdag onsdagar'),
  ...each(4, 'thu thursday cet cetrtek tors torsdag torsdagar'),
  ...each(5, 'fri friday pet petek fre fredag fredagar'),
  ...each(6, 'sat saturday sob sobota lor lordag lordagar'),
  ...each(7, 'sun sunday ned nedelja son sondag sondagar'),
};

/** `weekly mon 09:00 Klub Lipa`, each left out or in any order before the place; null for what is no rhythm. */
export function orderSaid(text: string): OrderSaid | null {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  let kind: Rhythm['kind'] | null = null;
  let weekday: number | null = null;
  let day: number | null = null;
  let at: LocalTime | null = null;

  while (words[0] !== undefined) {
    const word = fold(words[0]);
    const time = timeOf(word);
    if (kind === null && kinds[word]) kind = kinds[word];
    else if (weekday === null && weekdays[word] !== undefined) weekday = weekdays[word];
    else if (at === null && time !== null) at = time;
    else if (day === null && /^\d{1,2}\.?$/u.test(word)) day = Number.parseInt(word, 10);
    else break;
    words.shift();
  }

  const rest = words.join(' ');
  const isMonthly = kind === 'monthly' || (kind === null && day !== null);
  if (isMonthly) {
    if (weekday !== null || (day !== null && (day < 1 || day > 28))) return null;
    return { rhythm: { kind: 'monthly', day: day ?? 1, at: at ?? usualTime }, rest };
  }
  if (day !== null) return null;

  return { rhythm: { kind: 'weekly', weekday: weekday ?? 1, at: at ?? usualTime }, rest };
}

const usualTime = '09:00';

/** `9:00`, `09.00`. */
function timeOf(word: string): LocalTime | null {
  const { hour, minute } = /^(?<hour>\d{1,2})[:.](?<minute>\d{2})$/u.exec(word)?.groups ?? {};
  const time = `${(hour ?? '').padStart(2, '0')}:${minute ?? ''}`;

  return isLocalTime(time) ? time : null;
}

function each<T>(value: T, words: string): Readonly<Record<string, T>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}
