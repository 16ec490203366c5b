import { activityEnd } from '../../core/activity-end.js';
import { visitsOf, type ActivityRecord } from '../../core/activity.js';
import type { LocalTime, Zone } from '../../core/calendar.js';
import type { EntryShown } from '../../core/entry/entry-facts.js';
import { localAt } from '../../core/instant.js';
import type { Line } from '../../core/message.js';
import type { ActivityType } from '../../core/vocabulary/activity-type.js';
import { wordHeads } from '../../locales/word-heads.js';
import type { Words } from '../../locales/words.js';
import { capitalised } from './capitalised.js';

/** Everything an entry says, in full words, below its first line. */
export function wordRecord(
  { record, centre, today }: Pick<EntryShown, 'record' | 'centre' | 'today'>,
  words: Words,
): readonly Line[] {
  return [
    wordWhen(record, centre.name, centre.zone, today, words),
    wordHeads(words, record),
    ...wordAges(record, words),
    wordManner(record, words),
    ...(record.note ? [words.line('receipt-note', { note: record.note })] : []),
  ];
}

/** What a line of a list says of it besides its day. */
export function entryInWords(
  entry: EntryShown,
  words: Words,
): Readonly<Record<'code' | 'what' | 'heads', string>> {
  return {
    code: entry.code,
    what: wordWhat(entry, words),
    heads: words.text('count-young-people', { count: visitsOf(entry.record) }),
  };
}

/** `Open evening (hanging out)`, or the type alone. */
export function wordWhat({ record, type }: Pick<EntryShown, 'record' | 'type'>, words: Words): string {
  return wordTitle(record.title, type, words);
}

export function wordTitle(title: string | null, type: ActivityType | null, words: Words): string {
  if (!type) return title ? capitalised(title, words) : words.text('new-activity');
  const name = type.names[words.language];

  return title ? `${capitalised(title, words)} (${name})` : capitalised(name, words);
}

function wordWhen(record: ActivityRecord, centre: string, zone: Zone, today: string, words: Words): Line {
  const { format } = words;
  const day = format.relativeDay(record.date, today);
  const duration = format.duration(record.durationMin);
  if (record.start === null) return words.line('receipt-when', { day, duration, centre });

  const span = format.timeSpan(record.start, endOf(record, zone));
  return words.line('receipt-when-span', { day, span, duration, centre });
}

/** Form, setting and who led it: shown always, so that a default that isn't so is seen. */
function wordManner(record: ActivityRecord, words: Words): Line {
  const behind = record.youthLeaders
    ? [words.text('led-by-youth-leaders', { count: record.youthLeaders })]
    : [];
  const newcomers = record.newcomers ? [words.text('count-newcomers', { count: record.newcomers })] : [];
  const manner = [
    ...newcomers,
    words.text(`form-${record.form}`),
    words.text(`setting-${record.setting}`),
    words.text(`led-${record.ledBy}`),
    ...behind,
  ];

  return [manner.join(' · ')];
}

function wordAges(record: ActivityRecord, words: Words): readonly Line[] {
  const bands = Object.entries(record.ages).filter(([, count]) => count > 0);
  if (bands.length === 0) return [];

  const ages = bands
    .map(([band, count]) => `${band.replace('-', '–')}: ${words.format.number(count)}`)
    .join(', ');
  return [words.line('receipt-ages', { ages })];
}

function endOf(record: ActivityRecord, zone: Zone): LocalTime {
  return localAt(activityEnd(record, zone), zone).time;
}
