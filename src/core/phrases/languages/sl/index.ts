import type { LanguageWords } from '../language-words.js';
import { numbers } from './numbers.js';
import { paradigms } from './paradigms.js';
import { people } from './people.js';
import { minutes, months, time, weekdays, weekdaysShort } from './time.js';
import { hints, kinds, types } from './types.js';

export const slovene: LanguageWords = {
  key: 'sl',
  paradigms,
  roles: { ...people, ...time, ...kinds },
  types,
  hints,
  minutes,
  numbers,
  weekdays,
  weekdaysShort,
  months,
  note: ['opomba', 'opombe'],
  initials: { d: 'girls', f: 'boys' },
  slashDates: 'day_first',
  commaGroupsThousands: false,
  hourMarkIsClock: true,
  nameEndings: [
    { ending: 'a', paradigm: 'a' },
    { ending: 'je', paradigm: 'je' },
    { ending: 'o', paradigm: 'o' },
    { ending: 'ek', paradigm: 'ek' },
    { ending: 'i', paradigm: 'adj' },
    { ending: 'e', paradigm: 'a' },
    { ending: '', paradigm: 'm' },
  ],
};
