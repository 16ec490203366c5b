import { genderBuckets, visitsOf, type ActivityRecord } from '../core/activity.js';
import type { Line } from '../core/message.js';
import type { Words } from './words.js';

/** `**12 young people** – 5 girls, 7 boys · 2 volunteers (6 h)`: everything a receipt says about who was there. */
export function wordHeads(words: Words, record: ActivityRecord): Line {
  const total = { strong: words.text('count-young-people', { count: visitsOf(record) }) };
  const volunteers =
    record.volunteers === 0
      ? []
      : [
          ` · ${words.text('count-volunteers', { count: record.volunteers })} (${words.format.hours(record.volunteerMin)})`,
        ];

  return [total, ...genders(words, record), ...volunteers];
}

/** Nothing where nobody was asked: the total says it already. */
function genders(words: Words, record: ActivityRecord): Line {
  const present = genderBuckets.filter((bucket) => record[bucket] > 0);
  if (present.every((bucket) => bucket === 'unknown')) return [];

  return [
    ` – ${present.map((bucket) => words.text(`count-${bucket}`, { count: record[bucket] })).join(', ')}`,
  ];
}
