import { genderBuckets } from '../../core/activity.js';
import type { Digest } from '../../core/digests/digest.js';
import type { DigestTold } from '../../core/digests/digest-facts.js';
import { seenFromAbove, seenWithin } from '../../core/figures/figures-seen.js';
import type { Figures } from '../../core/figures/figure.js';
import type { Line } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordArrows } from './digest-changes.js';
import { amountOf, wordHeadlineBelow } from './headline.js';
import { wordGenders, wordReserve } from './shares.js';

/** Above so many hours a tenth of one says nothing. */
const manyHours = 100;
const finestSteps = 2;

/** What came of the period in one sentence. */
export function wordDigestHeadline(digest: Digest, words: Words): Line {
  const { indicators } = digest;
  const { youth_led_share: led } = indicators;
  const activities = amountOf(indicators.activities);
  if (activities === 0 || led.kind !== 'ratio' || led.numerator !== 0) {
    return wordHeadlineBelow(figuresOf(digest), words);
  }

  return words.line('digest-headline-none-led', {
    of: activities === 1 ? 'it' : 'them',
    activities: words.text('count-activities', { count: activities }),
    visits: words.text('count-visits', { count: amountOf(indicators.visits) }),
    volunteers: words.text('count-volunteer-attendances', { count: amountOf(indicators.volunteers) }),
  });
}

/** `562 hours (▲ 1%, ▲ 8%) · 8.5 visits per activity (▼ 2%, ▲ 1%) · 77.4% open to all (▲ 1.2, ▼ 3)` */
export function wordShape(digest: Digest, words: Words): readonly Line[] {
  const { indicators } = digest;
  if (amountOf(indicators.activities) === 0) return [];
  const hours = amountOf(indicators.activity_hours);
  const average = amountOf(indicators.average_attendance);
  const share = words.format.percent(amountOf(indicators.open_share));
  const parts = [
    words.text('count-hours', { count: hours < manyHours ? hours : Math.round(hours) }) +
      wordArrows('activity_hours', digest, words),
    words.text('stats-average', { count: average }) + wordArrows('average_attendance', digest, words),
    words.text('stats-open', { share }) + wordArrows('open_share', digest, words),
  ];

  return [[parts.join(' · ')]];
}

export function wordDigestGenders({ digest, isExact }: DigestTold, words: Words): readonly Line[] {
  if (amountOf(digest.indicators.activities) === 0) return [];
  const figures = figuresOf({ ...digest, indicators: withGendersInOrder(digest.indicators) });
  const seen = isExact ? seenWithin(figures) : seenFromAbove(figures, digest.smallCell, false);
  const shares = wordGenders(seen.gender, words);
  const reserve = wordReserve(seen.gender, words);
  // In coarser steps they tell less than the words they need; details tell them.
  if (shares.length === 0 || (seen.gender.kind === 'coarse' && seen.gender.step > finestSteps)) return [];

  return [[reserve === null ? shares.join(' · ') : `${shares.join(' · ')} (${reserve})`]];
}

/** Nothing where all was of one kind, or each only once. */
export function wordMost({ mostTypes, indicators }: Digest, words: Words): readonly Line[] {
  if (amountOf(indicators.activities) === 0 || mostTypes.length < 2) return [];
  const kinds = mostTypes
    .filter(({ activities }) => activities > 1)
    .map(({ names, activities }) => `${names[words.language]} ${words.format.number(activities)}`);
  if (kinds.length === 0) return [];

  return [words.line('stats-most', { kinds: kinds.join(' · ') })];
}

function figuresOf({ scope, period, asOf, weeks, indicators }: Digest): Figures {
  const reporting = { of: [], centres: [], missing: [], onHoliday: [] };

  return { scope, period, asOf: new Date(asOf), reporting, weeks, indicators };
}

/** A store may have kept its parts in another order. */
function withGendersInOrder(indicators: Digest['indicators']): Digest['indicators'] {
  const { gender_split: split } = indicators;
  if (split.kind !== 'split') return indicators;
  const cells = genderBuckets.flatMap((bucket) => {
    const cell = split.cells[bucket];
    return cell ? [[bucket, cell] as const] : [];
  });

  return { ...indicators, gender_split: { ...split, cells: Object.fromEntries(cells) } };
}
