import type { Digest } from '../../core/digests/digest.js';
import type { DigestTold } from '../../core/digests/digest-facts.js';
import type { Button, Line, Message } from '../../core/message.js';
import { periodAfter } from '../../core/period.js';
import { figureParts } from '../../core/stats/figure-button.js';
import { wordChart } from '../../locales/charts/word-chart.js';
import type { Words } from '../../locales/words.js';
import { caption, type Part } from './caption.js';
import { wordClosed } from './digest-closed.js';
import { wordVisitsBeside } from './digest-changes.js';
import { wordCorrected } from './digest-corrected.js';
import { wordDigestGenders, wordDigestHeadline, wordMost, wordShape } from './digest-figures.js';
import { wordShared } from './digest-shared.js';
import { namedAway, nudgeButtons, wordReporting } from './digest-silent.js';
import { amountOf } from './headline.js';
import { wordPeriod } from './periods.js';
import { wordProgress } from './targets.js';

/** Below the headline; what is left out is behind the buttons. */
const mostLines = 6;

/** A week on one screen, what matters first. */
export function wordDigest(fact: DigestTold, words: Words): Message {
  const { digest } = fact;
  const isQuiet = amountOf(digest.indicators.activities) === 0 && digest.missing.length === 0;

  return isQuiet
    ? { lines: [wordQuiet(fact, words), ...remarks(fact, words), ...wordCorrected(digest.corrected, words)] }
    : {
        lines: caption(partsOf(fact, words), mostLines),
        buttons: buttonsOf(digest, words),
        ...(digest.visits && { chart: wordChart(digest.visits, words) }),
      };
}

/** `**Klub Lipa · week 33.** Nothing to count, nothing missing. See you in week 34.` */
function wordQuiet(fact: DigestTold, words: Words): Line {
  const { scope, period, onHoliday } = fact.digest;
  const said = {
    scope: scope.name,
    period: wordPeriod(period, words),
    next: wordPeriod(periodAfter(period), words),
  };
  const [away] = scope.kind === 'centre' ? onHoliday : [];

  if (away) {
    const until = words.format.date(away.until, fact.today);
    return words.line('digest-quiet-holiday', { ...said, until });
  }
  const closed = wordClosed(fact, words);
  return closed === null
    ? words.line('digest-quiet', said)
    : words.line('digest-quiet-closed', { ...said, closed });
}

/** The headline, the numbers, the centres, and as of when. Of the same rank the last gives way first. */
function partsOf(fact: DigestTold, words: Words): readonly Part[] {
  const { digest } = fact;
  const ranked = (rank: number, lines: readonly Line[]): Part => lines.map((line) => ({ rank, line }));
  const [target = [], ...targets] = wordProgress(digest.targets, words).map((line) => [line]);
  const [quote = [], ...quotes] = wordShared(digest, words).map((line) => [line]);

  return [
    ranked(0, [wordHead(digest, words), wordDigestHeadline(digest, words)]),
    [
      ...ranked(1, wordVisitsBeside(digest, words)),
      ...ranked(4, wordShape(digest, words)),
      ...ranked(6, wordMost(digest, words)),
      ...ranked(7, wordDigestGenders(fact, words)),
      ...ranked(4, target),
      ...ranked(8, targets.flat()),
    ],
    [
      ...ranked(2, wordReporting(fact, words)),
      ...ranked(3, wordCorrected(digest.corrected, words)),
      ...ranked(5, quote),
      ...ranked(9, quotes.flat()),
    ],
    ranked(0, [wordAsOf(fact, words), ...remarks(fact, words)]),
  ];
}

function wordHead({ scope, period }: Digest, words: Words): Line {
  const said = { scope: scope.name, period: wordPeriod(period, words) };

  return period.kind === 'week' || period.kind === 'quarter'
    ? words.line('stats-head', { ...said, days: words.format.dateSpan(period.from, period.to) })
    : words.line('stats-head-bare', said);
}

function wordAsOf({ digest: { scope, asOf }, today }: DigestTold, words: Words): Line {
  return words.line('stats-as-of', { moment: words.format.moment(new Date(asOf), scope.zone, today) });
}

function remarks({ digest: { scope }, wasDueAt, leftOut, today }: DigestTold, words: Words): readonly Line[] {
  const due = wasDueAt === null ? null : words.format.moment(new Date(wasDueAt), scope.zone, today);
  const periods = leftOut.map((period) => wordPeriod(period, words)).join(', ');

  return [
    ...(due === null ? [] : [words.line('digest-late', { due })]),
    ...(periods === '' ? [] : [words.line('digest-after-gap', { periods })]),
  ];
}

function buttonsOf({ scope, period, missing, onHoliday }: Digest, words: Words): readonly Button[] {
  const about = (view: string) => figureParts({ view, period: period.name, scopeId: scope.id, asOf: null });
  const id = (view: string) => `digest:${about(view)}`;
  const whoIsAbsent = scope.kind === 'centre' ? null : absentButton(missing.length, onHoliday.length);

  return [
    { id: id('details'), label: words.text('button-details') },
    ...(whoIsAbsent === null ? [] : [{ id: id('silent'), label: words.text(whoIsAbsent) }]),
    { id: `export:${about('csv')}`, label: words.text('button-export') },
    ...(scope.kind === 'centre' ? [] : nudgeButtons(missing.slice(0, 3), period, words)),
  ];
}

/** Those on holiday are asked for only where the digest can't name them all. */
function absentButton(
  missing: number,
  onHoliday: number,
): 'button-who-is-missing' | 'button-who-is-away' | null {
  if (missing > 0) return 'button-who-is-missing';

  return onHoliday > namedAway ? 'button-who-is-away' : null;
}
