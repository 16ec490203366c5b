import { genderBuckets } from '../../core/activity.js';
import type { Digest } from '../../core/digests/digest.js';
import type { DigestTold } from '../../core/digests/digest-facts.js';
import { seenFromAbove, seenWithin } from '../../core/figures/figures-seen.js';
import type { Button, Line, Message } from '../../core/message.js';
import { periodAfter } from '../../core/period.js';
import { figureParts } from '../../core/stats/figure-button.js';
import { wordChart } from '../../locales/charts/word-chart.js';
import type { Words } from '../../locales/words.js';
import { caption, type Ranked } from './caption.js';
import { wordShared } from './digest-shared.js';
import { wordCorrected } from './digest-corrected.js';
import { nudgeButtons, wordAway, wordSilentOf } from './digest-silent.js';
import { wordVisitChanges } from './figure-changes.js';
import { amountOf, wordHeadlineBelow } from './headline.js';
import { wordPeriod } from './periods.js';
import { wordGenders, wordReserve } from './shares.js';
import { wordProgress } from './targets.js';

/** A week on one screen, what matters first; what is left out for length is behind its buttons. */
export function wordDigest(fact: DigestTold, words: Words): Message {
  const { digest } = fact;
  const isQuiet = amountOf(digest.indicators.activities) === 0 && digest.missing.length === 0;

  return isQuiet
    ? { lines: [wordQuiet(digest, words), ...remarks(fact, words), ...corrected(digest, words)] }
    : {
        lines: caption(linesOf(fact, words)),
        buttons: buttonsOf(digest, words),
        ...(digest.visits && { chart: wordChart(digest.visits, words) }),
      };
}

/** `**Klub Lipa · week 33.** Nothing to count, nothing missing. See you in week 34.` */
function wordQuiet({ scope, period }: Digest, words: Words): Line {
  return words.line('digest-quiet', {
    scope: scope.name,
    period: wordPeriod(period, words),
    next: wordPeriod(periodAfter(period), words),
  });
}

/** The higher the number, the sooner a line gives way. */
function linesOf(fact: DigestTold, words: Words): readonly Ranked[] {
  const { digest } = fact;
  const ranked = (rank: number, lines: readonly Line[]): readonly Ranked[] =>
    lines.map((line) => ({ rank, line }));
  const figures = figuresOf(digest);

  return [
    ...ranked(0, [wordHead(digest, words), wordState(fact, words), ...remarks(fact, words)]),
    ...ranked(0, [wordHeadlineBelow(figures, words)]),
    ...ranked(1, changes(digest, words)),
    ...(amountOf(digest.indicators.activities) === 0
      ? []
      : [
          ...ranked(4, shape(digest, words)),
          ...ranked(5, genders(fact, words)),
          ...ranked(6, most(digest, words)),
        ]),
    ...ranked(4, wordProgress(digest.targets, words)),
    ...ranked(2, [...wordSilentOf(digest.missing, words), ...wordAway(digest, fact.today, words)]),
    ...ranked(3, corrected(digest, words)),
    ...ranked(7, wordShared(digest, words)),
  ];
}

function figuresOf({ scope, period, asOf, weeks, indicators }: Digest) {
  const reporting = { of: [], centres: [], missing: [], onHoliday: [] };

  return { scope, period, asOf: new Date(asOf), reporting, weeks, indicators };
}

function wordHead({ scope, period }: Digest, words: Words): Line {
  const said = { scope: scope.name, period: wordPeriod(period, words) };

  return period.kind === 'week' || period.kind === 'quarter'
    ? words.line('stats-head', { ...said, days: words.format.dateSpan(period.from, period.to) })
    : words.line('stats-head-bare', said);
}

function wordState({ digest: { scope, asOf, reporting }, today }: DigestTold, words: Words): Line {
  const known = words.line('stats-as-of', { moment: words.format.moment(new Date(asOf), scope.zone, today) });
  const { centres, of } = reporting;

  return scope.kind === 'centre' || of === 0
    ? known
    : [...known, ' · ', ...words.line('stats-reporting', { reporting: centres, of })];
}

function remarks({ digest: { scope }, wasDueAt, leftOut, today }: DigestTold, words: Words): readonly Line[] {
  const due = wasDueAt === null ? null : words.format.moment(new Date(wasDueAt), scope.zone, today);
  const periods = leftOut.map((period) => wordPeriod(period, words)).join(', ');

  return [
    ...(due === null ? [] : [words.line('digest-late', { due })]),
    ...(periods === '' ? [] : [words.line('digest-after-gap', { periods })]),
  ];
}

function changes({ indicators, before, lastYear }: Digest, words: Words): readonly Line[] {
  const beside = ({ period, values }: Digest['before']) => ({
    period,
    isBeginning: false,
    values: values.visits === null || values.visits === undefined ? {} : { visits: values.visits },
  });
  const said = wordVisitChanges(
    amountOf(indicators.visits),
    { before: beside(before), lastYear: lastYear && beside(lastYear) },
    words,
  );

  return said.length === 0 ? [] : [[said.join(' · ')]];
}

function shape({ indicators }: Digest, words: Words): readonly Line[] {
  const parts = [
    words.text('count-hours', { count: amountOf(indicators.activity_hours) }),
    words.text('stats-average', { count: amountOf(indicators.average_attendance) }),
    words.text('stats-open', { share: words.format.percent(amountOf(indicators.open_share)) }),
  ];

  return [[parts.join(' · ')]];
}

function genders({ digest, isExact }: DigestTold, words: Words): readonly Line[] {
  const figures = figuresOf({ ...digest, indicators: withGendersInOrder(digest.indicators) });
  const seen = isExact ? seenWithin(figures) : seenFromAbove(figures, digest.smallCell, false);
  const shares = wordGenders(seen.gender, words);
  const reserve = wordReserve(seen.gender, words);
  if (shares.length === 0) return [];

  return [[reserve === null ? shares.join(' · ') : `${shares.join(' · ')} (${reserve})`]];
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

function most({ mostTypes }: Digest, words: Words): readonly Line[] {
  const kinds = mostTypes.map(
    ({ names, activities }) => `${names[words.language]} ${words.format.number(activities)}`,
  );

  return kinds.length === 0 ? [] : [words.line('stats-most', { kinds: kinds.join(' · ') })];
}

function corrected({ corrected: corrections }: Digest, words: Words): readonly Line[] {
  return wordCorrected(corrections, words);
}

function buttonsOf({ scope, period, missing, onHoliday }: Digest, words: Words): readonly Button[] {
  const id = (view: string) =>
    `digest:${figureParts({ view, period: period.name, scopeId: scope.id, asOf: null })}`;
  const isSilent = scope.kind !== 'centre' && missing.length + onHoliday.length > 0;

  return [
    { id: id('details'), label: words.text('button-details') },
    ...(isSilent ? [{ id: id('silent'), label: words.text('button-who-is-missing') }] : []),
    ...(scope.kind === 'centre' ? [] : nudgeButtons(missing.slice(0, 3), period, words)),
  ];
}
