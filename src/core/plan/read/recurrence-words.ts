/** What a word can do where a line says how often something comes; the phrase parser knows the rest. */
export type Mark =
  | 'every'
  | 'alternate'
  | 'daily'
  | 'weekly'
  | 'monthly'
  | 'day'
  | 'workday'
  | 'weekend'
  | 'week'
  | 'month'
  | 'filler'
  | 'and'
  | 'in'
  | 'until'
  | 'from'
  | 'not'
  | 'also'
  | 'school'
  | 'holidays';

/** In the three languages, as they are compared: small letters without diacritics. */
export const markWords: Readonly<Record<Mark, readonly string[]>> = {
  every: [
    ...['every', 'each', 'all'],
    ...['vsak', 'vsaka', 'vsako', 'vsaki', 'vsake', 'vsakega', 'vsakem', 'vsakih', 'vse'],
    ...['varje', 'var', 'vart', 'varenda', 'alla'],
  ],
  alternate: ['biweekly', 'fortnightly', 'fortnight', 'stirinajstdnevno', 'varannan', 'vartannat'],
  daily: ['daily', 'dnevno', 'dagligen'],
  weekly: ['weekly', 'tedensko', 'veckovis'],
  monthly: ['monthly', 'mesecno', 'manadsvis'],
  day: ['day', 'days', 'dan', 'dni', 'dag', 'dagar'],
  workday: [
    ...['weekday', 'weekdays', 'workday', 'workdays'],
    ...['delavnik', 'delavnike', 'delavnikih', 'delavniki', 'delovni'],
    ...['vardag', 'vardagar'],
  ],
  weekend: ['weekend', 'weekends', 'vikend', 'vikende', 'vikendih', 'helg', 'helger', 'helgen'],
  week: ['week', 'weeks', 'teden', 'tedna', 'tedne', 'tednov', 'tednu', 'vecka', 'veckor', 'veckan'],
  month: ['month', 'months', 'mesec', 'meseca', 'mesecu', 'manad', 'manaden', 'manader', 'manads'],
  filler: [
    'the',
    'of',
    'on',
    'at',
    'a',
    'ob',
    'v',
    'na',
    'dan',
    'pa',
    'i',
    'av',
    'den',
    'for',
    'during',
    'over',
    'under',
    'med',
    'time',
    'cas',
    'casu',
  ],
  and: ['and', 'ter', 'och', 'o', 'plus'],
  in: ['in'],
  until: ['until', 'till', 'til', 'to', 'through', 'ending', 'do', 'vse', 'tom'],
  from: ['from', 'starting', 'since', 'beginning', 'od', 'fran'],
  not: [
    ...['not', 'except', 'excluding', 'without', 'no', 'but', 'outside'],
    ...['razen', 'ne', 'brez', 'izven', 'zunaj', 'a'],
    ...['inte', 'utom', 'ej', 'utan', 'forutom', 'men'],
  ],
  also: ['also', 'even', 'including', 'tudi', 'vkljucno', 'aven', 'ocksa', 'inklusive'],
  school: ['school', 'solskih', 'solskimi', 'solske', 'solskim', 'public', 'bank'],
  holidays: [
    ...['holiday', 'holidays', 'vacation', 'vacations', 'hols'],
    ...[
      'pocitnice',
      'pocitnic',
      'pocitnicam',
      'pocitnicami',
      'pocitnicah',
      'prazniki',
      'praznikih',
      'praznike',
      'praznikov',
    ],
    ...['lov', 'loven', 'lovet', 'skollov', 'skolloven', 'lovdagar', 'helgdagar', 'rodadagar'],
  ],
};

/** First, second …; -1 is the last. */
export const placeWords: Readonly<Record<number, readonly string[]>> = {
  1: ['first', '1st', 'prvi', 'prva', 'prvo', 'prvega', 'prvem', 'prve', 'forsta'],
  2: ['second', 'other', '2nd', 'drugi', 'druga', 'drugo', 'drugega', 'drugem', 'druge', 'andra'],
  3: ['third', '3rd', 'tretji', 'tretja', 'tretjo', 'tretjega', 'tretje', 'tredje'],
  4: ['fourth', '4th', 'cetrti', 'cetrta', 'cetrto', 'cetrtega', 'fjarde'],
  5: ['fifth', '5th', 'peti', 'peta', 'peto', 'petega', 'femte'],
  [-1]: ['last', 'zadnji', 'zadnja', 'zadnjo', 'zadnjega', 'zadnje', 'sista'],
};
