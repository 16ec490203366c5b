import { layout, type ReportDocument, type ReportSection } from '../../../core/report/report-document.js';
import type { ReportFigures } from '../../../core/report/report-figures.js';
import { plainText } from '../../../locales/marks.js';
import type { Words } from '../../../locales/words.js';
import { wordHeadline } from '../headline.js';
import { wordPeriodOf } from '../periods.js';
import { completenessSection } from './completeness-section.js';
import { wordCover } from './cover.js';
import { definitionsSection } from './definitions-section.js';
import { figuresSection } from './figures-section.js';
import { kindsSection } from './kinds-section.js';
import { peopleSection } from './people-section.js';
import { placesSection } from './places-section.js';
import { askedOf } from './asked-of.js';
import { wordRemarks } from './remarks.js';
import { targetsSection } from './targets-section.js';
import { timeSection } from './time-section.js';
import { viewSection } from './view/view-section.js';

/** A report in the reader's language, all that stands in it. */
export function wordReport(report: ReportFigures, isAsOf: boolean, words: Words): ReportDocument {
  const { figures } = report.seen;
  const own = viewSection(report.view, words);
  const sections = [
    ...(own ? [own] : usualSections(report, words)),
    completenessSection(report, words),
    definitionsSection(words),
  ];

  return {
    layout,
    language: words.language,
    asked: askedOf(report, isAsOf),
    title: own ? own.title : words.text('report-title'),
    subtitle: `${figures.scope.name} · ${wordPeriodOf(figures.period, words)}`,
    cover: wordCover(report, words),
    headline: plainText(wordHeadline(figures, words)),
    remarks: [...(isAsOf ? [words.text('report-as-of-then')] : []), ...wordRemarks(figures, words)],
    sections: sections.filter((section) => section !== null),
    words: {
      contents: words.text('report-contents'),
      hidden: words.text('report-hidden'),
      unknown: words.text('report-unknown'),
      points: words.text('report-points'),
      signature: words.text('report-signature'),
      signatureMeans: [words.text('report-signature-checks'), words.text('report-signature-limits')],
    },
  };
}

function usualSections(report: ReportFigures, words: Words): readonly (ReportSection | null)[] {
  return [
    figuresSection(report, words),
    targetsSection(report, words),
    timeSection(report, words),
    placesSection(report, words),
    kindsSection(report, words),
    peopleSection(report, words),
  ];
}
