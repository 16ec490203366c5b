import type { LanguageWords } from '../language-words.js';
import { numbers } from './numbers.js';
import { paradigms } from './paradigms.js';
import { people } from './people.js';
import { minutes, months, time, weekdays, weekdaysShort } from './time.js';
import { hints, kinds, tails, types } from './types.js';

/** Understood, though nothing is said in it: the proof that a language is words and no code. */
export const german: LanguageWords = {
  key: 'de',
  paradigms,
  roles: { ...people, ...time, ...kinds },
  types,
  hints,
  minutes,
  numbers,
  weekdays,
  weekdaysShort,
  months,
  note: ['notiz', 'anmerkung'],
  initials: { m: 'girls', j: 'boys' },
  slashDates: 'day_first',
  commaGroupsThousands: false,
  hourMarkIsClock: true,
  compounding: { links: ['', 's', 'n', 'en', 'e'], firsts: [], tails },
};
