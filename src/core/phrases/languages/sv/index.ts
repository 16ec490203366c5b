import type { LanguageWords } from '../language-words.js';
import { numbers } from './numbers.js';
import { paradigms } from './paradigms.js';
import { people } from './people.js';
import { minutes, months, time, weekdays, weekdaysShort } from './time.js';
import { firsts, hints, kinds, tails, types } from './types.js';

export const swedish: LanguageWords = {
  key: 'sv',
  paradigms,
  roles: { ...people, ...time, ...kinds },
  types,
  hints,
  minutes,
  numbers,
  weekdays,
  weekdaysShort,
  months,
  note: ['anteckning', 'anteckningar', 'notis', 'notering'],
  initials: { t: 'girls', k: 'boys' },
  slashDates: 'day_first',
  commaGroupsThousands: false,
  hourMarkIsClock: false,
  compounding: { links: ['', 's'], firsts, tails },
  nameEndings: [
    { ending: 'a', paradigm: 'or' },
    { ending: 'e', paradigm: 'ar' },
    { ending: '', paradigm: 'et' },
  ],
};
