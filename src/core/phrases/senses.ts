/** What a noun counts. `others` are people who fill no field: staff, trainees, parents. */
export const buckets = [
  'people',
  'girls',
  'boys',
  'nonbinary',
  'unknown',
  'newcomers',
  'volunteers',
  'leaders',
  'others',
] as const;
export type Bucket = (typeof buckets)[number];

/** What a word can do in a line. A language's folder lists its words under these names. */
export const roles = [
  ...buckets,
  // heads
  'in_total',
  'nobody',
  'no',
  'about',
  'bound',
  'only',
  'rest',
  'adjective',
  'thing',
  // joining
  'and',
  'or',
  'for',
  'of_which',
  // hours and minutes
  'hour',
  'minute',
  'half',
  'volunteer_hours',
  'of_volunteering',
  'each',
  'each_before',
  'each_after',
  // clock
  'at',
  'from',
  'to',
  'between',
  'started',
  'finished',
  'am',
  'pm',
  'oclock',
  'noon',
  'midnight',
  'half_past',
  'half_to',
  'quarter_past',
  'quarter_to',
  'morning',
  'evening',
  // calendar
  'on_date',
  'today',
  'yesterday',
  'before_yesterday',
  'ahead',
  'day',
  'week',
  'ago',
  'ago_before',
  'last',
  'next',
  'this',
  'coming',
  'last_week',
  'unclear_day',
  // ages
  'aged',
  'years',
  // who led
  'led_by',
  'youth_led',
  'staff_led',
  'together',
  'not',
  // kind of thing
  'open',
  'group',
  'in_house',
  'outreach',
  'digital',
  'closed',
  'cancelled',
  'neutral',
] as const;
export type Role = (typeof roles)[number];

export type Sense =
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'type'; readonly key: string }
  | { readonly kind: 'hint'; readonly key: string }
  | { readonly kind: 'number'; readonly value: number; readonly language: string }
  | { readonly kind: 'minutes'; readonly value: number }
  /** ISO weekday, Monday 1. `short` ones are too much like other words to stand alone. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly short: boolean }
  | { readonly kind: 'month'; readonly month: number };
