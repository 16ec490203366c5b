import type { Figures } from '../../core/figures/figure.js';
import type { Line, Message, Span } from '../../core/message.js';
import type { FiguresTold } from '../../core/stats/stats-facts.js';
import { typeNamed } from '../../core/vocabulary/type-named.js';
import { wordChart } from '../../locales/charts/word-chart.js';
import type { Words } from '../../locales/words.js';
import { wordVisitChanges } from './figure-changes.js';
import { amountOf, wordHeadlineBelow } from './headline.js';
import { wordPeriod } from './periods.js';
import { wordGenders, wordReserve } from './shares.js';
import { figureButtons } from './figure-buttons.js';
import { wordView } from './figure-views.js';
import { wordProgress } from './targets.js';
import { wordSilent } from './silent.js';

/** Figures for a phone: what matters first, the rest behind buttons. */
export function wordFigures(fact: FiguresTold, words: Words): Message {
  const lines = fact.view.kind === 'overview' ? overview(fact, words) : wordView(fact.view, fact, words);

  return {
    lines: [wordHead(fact, words), wordState(fact, words), ...lines],
    buttons: figureButtons(fact, words),
    ...(fact.chart && { chart: wordChart(fact.chart, words) }),
  };
}

function wordHead({ seen: { figures } }: FiguresTold, words: Words): Line {
  const { scope, period } = figures;
  const said = { scope: scope.name, period: wordPeriod(period, words) };

  return period.kind === 'week' || period.kind === 'quarter'
    ? words.line('stats-head', { ...said, days: words.format.dateSpan(period.from, period.to) })
    : words.line('stats-head-bare', said);
}

/** How far it is known, and by how many centres. */
function wordState({ seen: { figures }, today }: FiguresTold, words: Words): Line {
  const { scope, asOf, reporting } = figures;
  const known = words.line('stats-as-of', { moment: words.format.moment(asOf, scope.zone, today) });
  const { centres, of } = reporting;

  return scope.kind === 'centre' || of.length === 0
    ? known
    : [...known, ' · ', ...words.line('stats-reporting', { reporting: centres.length, of: of.length })];
}

function overview({ seen, compared, vocabulary, targets }: FiguresTold, words: Words): readonly Line[] {
  const { figures, gender } = seen;
  const isEmpty = amountOf(figures.indicators.activities) === 0;
  const genders = wordGenders(gender, words);
  const reserve = wordReserve(gender, words);

  return [
    wordHeadlineBelow(figures, words),
    ...joined(wordVisitChanges(amountOf(figures.indicators.visits), compared, words)),
    ...(isEmpty
      ? []
      : [
          ...joined(shape(figures, words)),
          ...joined(genders.length === 0 ? [] : [withReserve(genders.join(' · '), reserve)]),
          ...most(figures, vocabulary, words),
          ...joined(perWeek(figures, words)),
        ]),
    ...wordProgress(targets, words),
    ...wordSilent(figures.reporting, words),
    ...withoutValue(figures, words),
  ];
}

function withReserve(said: string, reserve: string | null): string {
  return reserve === null ? said : `${said} (${reserve})`;
}

function joined(parts: readonly string[]): readonly Line[] {
  return parts.length === 0 ? [] : [[parts.join(' · ')] satisfies Span[]];
}

function shape({ indicators }: Figures, words: Words): readonly string[] {
  return [
    words.text('count-hours', { count: amountOf(indicators.activity_hours) }),
    words.text('stats-average', { count: amountOf(indicators.average_attendance) }),
    words.text('stats-open', { share: words.format.percent(amountOf(indicators.open_share)) }),
  ];
}

function most({ indicators }: Figures, vocabulary: FiguresTold['vocabulary'], words: Words): readonly Line[] {
  const rows = indicators.by_type.kind === 'table' ? Object.entries(indicators.by_type.rows).slice(0, 3) : [];
  const kinds = rows.map(
    ([key, { activities }]) =>
      `${typeNamed(key, vocabulary).names[words.language]} ${words.format.number(activities)}`,
  );

  return kinds.length === 0 ? [] : [words.line('stats-most', { kinds: kinds.join(' · ') })];
}

/** Only where it is an average of several weeks; closed ones are named. */
function perWeek({ weeks, indicators }: Figures, words: Words): readonly string[] {
  if (weeks.all < 2) return [];
  const left = weeks.all - weeks.active;

  return [
    words.text('stats-weekly', { count: amountOf(indicators.visits_per_week) }),
    ...(left > 0 ? [words.text('stats-weeks-left-out', { count: left })] : []),
  ];
}

/** What an overview leaves out because nothing is known of it, in one line. */
function withoutValue({ indicators, period }: Figures, words: Words): readonly Line[] {
  const surveys = [
    indicators.survey_safety,
    indicators.survey_participation,
    indicators.survey_influence,
    indicators.survey_relevance,
  ];
  const yearly = [indicators.cost_per_hour, indicators.cost_per_visit, indicators.visits_per_1000];
  const isUnknown = (figures: typeof surveys) =>
    figures.every((figure) => figure.kind !== 'split' && figure.kind !== 'table' && figure.value === null);
  const left = [
    ...(isUnknown(surveys) ? [words.text('stats-no-surveys')] : []),
    ...(period.kind === 'year' && isUnknown(yearly) ? [words.text('stats-no-key-figures')] : []),
  ];

  return left.length === 0 ? [] : [words.line('stats-without-value', { indicators: left.join(', ') })];
}
