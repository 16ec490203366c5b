import type { LanguageWords } from '../language-words.js';

export const time: LanguageWords['roles'] = {
  hour: ['h', 'std', 'stunde~n', 'stündig~adj'],
  minute: ['min', 'minute~n', 'minütig~adj'],
  half: ['halb', 'halbe'],
  at: ['um', 'gegen', 'ab'],
  from: ['von', 'ab'],
  to: ['bis', 'bis um'],
  between: ['zwischen'],
  started: ['beginn', 'begann', 'start', 'angefangen um'],
  finished: ['ende', 'endete', 'schluss'],
  am: ['morgens', 'vormittags'],
  pm: ['nachmittags', 'abends'],
  oclock: ['uhr'],
  noon: ['mittag', 'mittags'],
  midnight: ['mitternacht'],
  half_to: ['halb'],
  quarter_past: ['viertel nach'],
  quarter_to: ['viertel vor'],
  morning: ['vormittag~s'],
  evening: ['abend~e', 'nachmittag~e', 'nacht', 'heute abend'],
  on_date: ['am', 'den', 'der', 'dem'],
  today: ['heute', 'heute abend', 'heute nachmittag'],
  yesterday: ['gestern', 'gestern abend'],
  before_yesterday: ['vorgestern'],
  ahead: ['morgen', 'übermorgen', 'nächste woche'],
  day: ['tag', 'tage', 'tagen'],
  week: ['woche~n'],
  ago_before: ['vor'],
  last: ['letzt~adj', 'vergangen~adj', 'vorig~adj'],
  next: ['nächst~adj', 'kommend~adj'],
  this: ['dies~adj'],
  last_week: ['letzte woche', 'vorige woche'],
  unclear_day: [
    'am wochenende',
    'letztes wochenende',
    'diese woche',
    'neulich',
    'vor ein paar tagen',
    'letzten monat',
    'vor einem monat',
  ],
};

export const minutes: LanguageWords['minutes'] = {
  15: ['viertelstunde', 'eine viertelstunde'],
  30: ['halbe stunde', 'eine halbe stunde', 'halbstündig~adj'],
  45: ['dreiviertelstunde', 'eine dreiviertelstunde', 'drei viertel stunden'],
  90: ['anderthalb stunden', 'eineinhalb stunden', 'eine stunde und eine halbe'],
  150: ['zweieinhalb stunden'],
  210: ['dreieinhalb stunden'],
  120: ['zweistündig~adj'],
};

export const weekdays: LanguageWords['weekdays'] = [
  ['montag~s'],
  ['dienstag~s'],
  ['mittwoch~s'],
  ['donnerstag~s'],
  ['freitag~s'],
  ['samstag~s', 'sonnabend~s'],
  ['sonntag~s'],
];

export const weekdaysShort: LanguageWords['weekdaysShort'] = [
  ['mo'],
  ['di'],
  ['mi'],
  ['do'],
  ['fr'],
  ['sa'],
  ['so'],
];

export const months: LanguageWords['months'] = [
  ['januar', 'jänner', 'jan'],
  ['februar', 'feb'],
  ['märz'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['dezember', 'dez'],
];
