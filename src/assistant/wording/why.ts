import type { Figures } from '../../core/figures/figure.js';
import type { IndicatorKey } from '../../core/indicators/index.js';
import type { Line, Message } from '../../core/message.js';
import type { FigureExplained } from '../../core/stats/why-facts.js';
import type { Words } from '../../locales/words.js';
import { capitalised } from './capitalised.js';
import { wordValue } from './figure-value.js';
import { wordOneSide } from './figure-views.js';
import { amountOf } from './headline.js';
import { wordPeriod } from './periods.js';
import { whyButtons } from './why-buttons.js';
import { whyParts } from './why-parts.js';

/** What a figure is, what it is made of, and what is left out of it. */
export function wordWhy(fact: FigureExplained, words: Words): Message {
  return {
    lines: [
      wordFigure(fact, words),
      wordWhere(fact, words),
      ...formula(fact, words),
      ...leftOut(fact.indicator, fact.seen.figures, words),
      ...related(fact, words),
    ],
    buttons: whyButtons(fact, words),
  };
}

/** `**Led by young people: 12.3% of activities**` */
export function wordFigure(
  { indicator, seen }: Pick<FigureExplained, 'indicator' | 'seen'>,
  words: Words,
): Line {
  const figure = seen.figures.indicators[indicator];
  const name = capitalised(words.text(`indicator-name-${indicator}`), words);
  if (figure.kind === 'split' || figure.kind === 'table') return [{ strong: name }];

  return figure.value === null
    ? words.line('stats-no-value', { name })
    : words.line('stats-value', { name, value: wordValue(figure.value, figure.unit, words) });
}

export function wordWhere({ seen, today }: Pick<FigureExplained, 'seen' | 'today'>, words: Words): Line {
  const { scope, period, asOf } = seen.figures;
  const known = words.text('stats-as-of', { moment: words.format.moment(asOf, scope.zone, today) });

  return [`${scope.name} · ${wordPeriod(period, words)} · ${known}`];
}

function formula(fact: FigureExplained, words: Words): readonly Line[] {
  const { indicator, seen } = fact;
  const figure = seen.figures.indicators[indicator];
  const parts = whyParts[indicator];

  switch (figure.kind) {
    case 'split':
    case 'table':
      return wordOneSide(indicator, fact, words);
    case 'sum':
      return fact.entries === null ? [] : [words.line('why-added-up', { count: fact.entries })];
    case 'ratio': {
      const { numerator, denominator } = figure;
      if (!parts || numerator === null || denominator === null) return [];
      const [above, below] = parts;

      return [
        words.line('stats-division', {
          numerator: above(numerator, words),
          denominator: below(denominator, words),
        }),
      ];
    }
  }
}

function leftOut(indicator: IndicatorKey, { indicators, weeks }: Figures, words: Words): readonly Line[] {
  switch (indicator) {
    case 'youth_led_share':
    case 'youth_hours_share':
      return [words.line('why-not-together', { count: numeratorOf(indicators.co_created_share) })];
    case 'co_created_share':
    case 'young_producers':
    case 'producer_share':
      return [words.line(`why-${indicator === 'co_created_share' ? 'not-alone' : 'behind'}`)];
    case 'visits_per_week':
    case 'hours_per_week':
      return weeks.all > weeks.active
        ? [words.line('stats-weeks-left-out', { count: weeks.all - weeks.active })]
        : [words.line('why-no-week-left-out')];
    case 'timeliness':
    case 'logging_delay': {
      const timed = indicators.timeliness.kind === 'ratio' ? (indicators.timeliness.denominator ?? 0) : 0;
      return [words.line('why-untimed', { count: amountOf(indicators.activities) - timed })];
    }
    case 'completeness':
      return [words.line('why-planned')];
    case 'visits':
    case 'average_attendance':
    case 'volunteers':
    case 'volunteer_hours':
    case 'visits_per_1000':
      return [words.line('why-volunteers-apart')];
    case 'opening_hours':
      return [words.line('why-marks')];
    case 'age_structure':
      return [words.line('why-unknown-age')];
    case 'cost_per_hour':
    case 'cost_per_visit':
      return [words.line('why-whole-year')];
    case 'survey_safety':
    case 'survey_participation':
    case 'survey_influence':
    case 'survey_relevance':
      return [words.line('why-five-answers')];
    case 'activities':
    case 'activity_hours':
    case 'open_hours':
    case 'group_hours':
    case 'open_share':
    case 'gender_split':
    case 'newcomers':
    case 'by_type':
    case 'by_form':
    case 'by_setting':
      return [words.line('why-nothing-deleted')];
  }
}

const kin: Readonly<Partial<Record<IndicatorKey, IndicatorKey>>> = {
  youth_led_share: 'youth_hours_share',
  youth_hours_share: 'youth_led_share',
  co_created_share: 'youth_led_share',
  visits: 'average_attendance',
  average_attendance: 'visits',
  activity_hours: 'opening_hours',
  opening_hours: 'activity_hours',
  open_share: 'open_hours',
  volunteers: 'volunteer_hours',
  volunteer_hours: 'volunteers',
  young_producers: 'producer_share',
  producer_share: 'young_producers',
  visits_per_week: 'visits',
  hours_per_week: 'activity_hours',
  timeliness: 'logging_delay',
  logging_delay: 'timeliness',
  cost_per_hour: 'cost_per_visit',
  cost_per_visit: 'cost_per_hour',
};

/** The figure that is easily taken for this one. */
function related({ indicator, seen }: FigureExplained, words: Words): readonly Line[] {
  const other = kin[indicator];
  const figure = other && seen.figures.indicators[other];
  if (!figure || figure.kind === 'split' || figure.kind === 'table' || figure.value === null) return [];

  return [
    words.line('why-related', {
      name: words.text(`indicator-name-${other}`),
      value: wordValue(figure.value, figure.unit, words),
    }),
  ];
}

function numeratorOf(figure: Figures['indicators']['visits']): number {
  return figure.kind === 'ratio' ? (figure.numerator ?? 0) : 0;
}
