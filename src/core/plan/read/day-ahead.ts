import type { LocalDate } from '../../calendar.js';
import { addDays, weekdayOf } from '../../local-date.js';
import { fold } from '../../phrases/fold.js';
import type { ReadingSetting } from '../../phrases/reading.js';
import type { Span } from '../../phrases/span.js';
import { tokenise } from '../../phrases/tokens.js';
import { dateAt } from '../../today.js';
import { signsOf } from './signs.js';

/** In how many days. */
const named: Readonly<Record<string, number>> = {
  ...{ today: 0, tonight: 0, danes: 0, nocoj: 0, idag: 0, ikvall: 0 },
  ...{ tomorrow: 1, jutri: 1, imorgon: 1, imorron: 1 },
  ...{ pojutrisnjem: 2, overmorgon: 2 },
};
const coming = [
  'next',
  'this',
  'coming',
  'naslednji',
  'naslednjo',
  'prihodnji',
  'ta',
  'to',
  'nasta',
  'denna',
  'kommande',
];

/** Tomorrow, next Friday: one day that is named without its date. */
export function dayAhead(
  text: string,
  setting: ReadingSetting,
): (Span & { readonly date: LocalDate }) | null {
  const today = dateAt(setting.now, setting.zone);
  const tokens = tokenise(text);
  const known = tokens.find((token) => named[fold(token.text)] !== undefined);
  if (known)
    return { start: known.start, end: known.end, date: addDays(today, named[fold(known.text)] ?? 0) };

  const signs = signsOf(text, setting);
  const at = signs.findIndex((sign, index) => coming.includes(sign.text) && signs[index + 1]?.weekday);
  const [word, day] = [signs[at], signs[at + 1]];
  if (!word || !day?.weekday) return null;

  const days = (day.weekday - weekdayOf(today) + 7) % 7;
  return { start: word.start, end: day.end, date: addDays(today, days === 0 ? 7 : days) };
}
