import { genderBuckets, visitsOf, type ActivityRecord } from '../../core/activity.js';
import { typeNamed } from '../../core/vocabulary/type-named.js';
import type { Vocabulary } from '../../core/vocabulary/activity-type.js';
import type { Words } from '../../locales/words.js';

/** What differs between two states of an entry, each as before → after; nothing when nothing does. */
export function wordChanges(
  before: ActivityRecord,
  after: ActivityRecord,
  vocabulary: Vocabulary,
  words: Words,
): string {
  return facets
    .flatMap(({ field, show }) => {
      const [was, is] = [show(before, words, vocabulary), show(after, words, vocabulary)];
      return was === is ? [] : [sentence(field, was, is, words)];
    })
    .join(' · ');
}

type Field =
  | 'type'
  | 'title'
  | 'when'
  | 'duration'
  | 'heads'
  | 'ages'
  | 'newcomers'
  | 'volunteers'
  | 'led_by'
  | 'youth-leaders'
  | 'form'
  | 'setting'
  | 'note';

interface Facet {
  readonly field: Field;
  /** How the field reads; two states that read alike are alike. */
  readonly show: (record: ActivityRecord, words: Words, vocabulary: Vocabulary) => string;
}

const none = '–';

const facets: readonly Facet[] = [
  { field: 'type', show: ({ type }, words, vocabulary) => typeNamed(type, vocabulary).names[words.language] },
  { field: 'title', show: ({ title }) => title ?? none },
  {
    field: 'when',
    show: ({ date, start }, { format }) =>
      [format.date(date, date), ...(start ? [format.time(start)] : [])].join(', '),
  },
  { field: 'duration', show: ({ durationMin }, { format }) => format.duration(durationMin) },
  { field: 'heads', show: showHeads },
  {
    field: 'ages',
    show: ({ ages }, { format }) =>
      Object.entries(ages)
        .map(([band, count]) => `${band.replace('-', '–')}: ${format.number(count)}`)
        .join(', ') || none,
  },
  {
    field: 'newcomers',
    show: ({ newcomers }, { format }) => (newcomers === null ? none : format.number(newcomers)),
  },
  {
    field: 'volunteers',
    show: ({ volunteers, volunteerMin }, { format }) =>
      `${format.number(volunteers)} (${format.hours(volunteerMin)})`,
  },
  { field: 'led_by', show: ({ ledBy }, words) => words.text(`button-led-${ledBy}`) },
  {
    field: 'youth-leaders',
    show: ({ youthLeaders }, { format }) => (youthLeaders === null ? none : format.number(youthLeaders)),
  },
  { field: 'form', show: ({ form }, words) => words.text(`form-${form}`) },
  { field: 'setting', show: ({ setting }, words) => words.text(`setting-${setting}`) },
  { field: 'note', show: ({ note }) => note ?? none },
];

/** A note's words are not repeated in its history, only that it changed. */
function sentence(field: Field, before: string, after: string, words: Words): string {
  const label = words.text(`field-${field}`);

  return field === 'note' ? label : words.text('history-changed', { field: label, before, after });
}

function showHeads(record: ActivityRecord, words: Words): string {
  const parts = genderBuckets
    .filter((bucket) => record[bucket] > 0)
    .map((bucket) => words.text(`count-${bucket}`, { count: record[bucket] }));
  const onlyUnknown = genderBuckets.every((bucket) => bucket === 'unknown' || record[bucket] === 0);

  return onlyUnknown
    ? words.format.number(visitsOf(record))
    : `${words.format.number(visitsOf(record))} (${parts.join(', ')})`;
}
