import type { LanguageWords } from '../language-words.js';
import { numbers } from './numbers.js';
import { people } from './people.js';
import { minutes, months, time, weekdays, weekdaysShort } from './time.js';
import { hints, kinds, types } from './types.js';

export const english: LanguageWords = {
  key: 'en',
  paradigms: { s: ['', 's'], ing: ['', 's', 'ing', 'ed'] },
  roles: { ...people, ...time, ...kinds },
  types,
  hints,
  minutes,
  numbers,
  weekdays,
  weekdaysShort,
  months,
  note: ['note', 'notes'],
  initials: { g: 'girls', b: 'boys' },
  slashDates: 'either',
  commaGroupsThousands: true,
  hourMarkIsClock: false,
  nameEndings: [{ ending: '', paradigm: 's' }],
};
