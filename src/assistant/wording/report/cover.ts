import type { ReportDocument } from '../../../core/report/report-document.js';
import type { ReportFigures } from '../../../core/report/report-figures.js';
import type { Words } from '../../../locales/words.js';
import { capitalised } from '../capitalised.js';
import { wordPeriodOf } from '../periods.js';

/** No day is in that year, so that each is written with its own. */
const inNoYear = '0001-01-01';

/** What it is of, of when, and how far it is known. */
export function wordCover(
  { seen: { figures }, network, centres, madeAt }: ReportFigures,
  words: Words,
): ReportDocument['cover'] {
  const { scope, period, asOf, reporting } = figures;
  const moment = (at: Date): string => `${words.format.moment(at, scope.zone, inNoYear)} (${scope.zone})`;
  const row = (key: CoverKey, value: string) => ({ name: words.text(`report-${key}`), value });
  const span = words.format.dateSpan(period.from, period.to);
  const name = capitalised(wordPeriodOf(period, words), words);

  return [
    row('network', network.name),
    ...(scope.kind === 'municipality' ? [row('municipality', scope.name)] : []),
    ...(scope.kind === 'centre'
      ? [row('municipality', centres[0]?.municipality ?? ''), row('centre', scope.name)]
      : []),
    row('period', period.kind === 'days' ? span : `${name} (${span})`),
    row('as-of', moment(asOf)),
    row('made-at', moment(madeAt)),
    row(
      'reporting',
      words.text('report-of', {
        part: words.format.number(reporting.centres.length),
        whole: words.format.number(reporting.of.length),
      }),
    ),
  ];
}

type CoverKey = 'network' | 'municipality' | 'centre' | 'period' | 'as-of' | 'made-at' | 'reporting';
