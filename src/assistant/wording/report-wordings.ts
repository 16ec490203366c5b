import { languages } from '../../core/calendar.js';
import { funderViews } from '../../core/funders/index.js';
import type { Button, Line } from '../../core/message.js';
import type { ReportFact } from '../../core/report/report-facts.js';
import { buttonOfView } from '../../core/report/report-for.js';
import { figureParts } from '../../core/stats/figure-button.js';
import type { Words } from '../../locales/words.js';
import { amountOf, wordHeadline } from './headline.js';
import { wordPeriodOf } from './periods.js';
import { wordRemarks } from './report/remarks.js';
import { said, type Wordings } from './wordings.js';

type Made = Extract<ReportFact, { kind: 'report-made' }>;
type Headline = Extract<ReportFact, { kind: 'headline-told' }>;
type Offered = Extract<ReportFact, { kind: 'report-periods-offered' }>;

export const reportWordings: Wordings<ReportFact> = {
  'report-made': (fact, words) =>
    said({
      lines: [
        words.line('report-made', {
          scope: fact.scope.name,
          period: wordPeriodOf(fact.period, words),
          signature: fact.signature,
        }),
        ...(fact.view === null
          ? [words.line('report-views')]
          : [words.line('report-with-view', { view: words.text(`funder-view-${fact.view}`) })]),
      ],
      keptFile: fact.file,
      buttons: viewButtons(fact, words),
    }),

  'report-workbook-made': ({ file }, words) =>
    said({ lines: [words.line('report-workbook-made')], keptFile: file }),

  'report-values-made': ({ file, scope, period, view }, words) =>
    said({
      lines: [
        words.line('report-values-made', {
          view: words.text(`funder-view-${view}`),
          scope: scope.name,
          period: wordPeriodOf(period, words),
        }),
      ],
      keptFile: file,
    }),

  'headline-told': (fact, words) => said({ lines: headlines(fact, words) }),

  'report-periods-offered': (fact, words) =>
    said({ lines: [words.line('report-which-period')], buttons: periodButtons(fact, words) }),
};

function viewButtons({ scope, period, view }: Made, words: Words): readonly Button[] {
  return funderViews
    .filter(({ key }) => key !== view)
    .map(({ key }) => ({
      id: `report:${figureParts({ view: buttonOfView(key), period: period.name, scopeId: scope.id, asOf: null })}`,
      label: words.text(`funder-view-${key}`),
    }));
}

function periodButtons({ act, scope, periods }: Offered, words: Words): readonly Button[] {
  return periods.map((period) => ({
    id: scope
      ? `report:${figureParts({ view: act, period: period.name, scopeId: scope.id, asOf: null })}`
      : `report:when:${act === 'headline' ? 'headline:' : ''}${period.name}`,
    label: wordPeriodOf(period, words),
  }));
}

/** In each language, since it is quoted in any. */
function headlines({ figures, today }: Headline, words: Words): readonly Line[] {
  const { scope, asOf } = figures;
  const moment = words.format.moment(asOf, scope.zone, today);

  return [
    ...languages.flatMap((language) => [sentenceIn(figures, words.of(language))]),
    words.line('report-headline-as-of', { scope: scope.name, moment }),
  ];
}

function sentenceIn(figures: Headline['figures'], words: Words): Line {
  const remarks = wordRemarks(figures, words).map((remark) => ` ${remark}`);
  const headline =
    amountOf(figures.indicators.activities) === 0
      ? words.line('stats-nothing')
      : wordHeadline(figures, words);

  return [...headline, ...remarks];
}
