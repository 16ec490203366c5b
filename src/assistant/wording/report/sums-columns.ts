import { hours, shown } from '../../../core/indicators/amount.js';
import type { OpenSums } from '../../../core/figures/open-sums.js';
import type { ReportCell, ReportColumn } from '../../../core/report/report-table.js';
import type { Words } from '../../../locales/words.js';
import { capitalised } from '../capitalised.js';

/** What is told of every span and every place alike. */
export function sumsColumns(words: Words): readonly ReportColumn[] {
  const named = (key: 'activities' | 'visits' | 'volunteers' | 'volunteer_hours') =>
    capitalised(words.text(`indicator-name-${key}`), words);

  return [
    { key: 'activities', name: named('activities'), kind: 'count', unit: null },
    { key: 'visits', name: named('visits'), kind: 'count', unit: null },
    { key: 'hours', name: words.text('report-hours'), kind: 'hours', unit: null },
    { key: 'volunteers', name: named('volunteers'), kind: 'count', unit: null },
    { key: 'volunteer-hours', name: named('volunteer_hours'), kind: 'hours', unit: null },
    { key: 'led-by-youth', name: words.text('report-led-by-youth'), kind: 'count', unit: null },
  ];
}

export function sumsCells(sums: OpenSums): readonly ReportCell[] {
  return [
    sums.activities,
    sums.visits,
    shown(hours(sums.minutes)),
    sums.volunteers,
    shown(hours(sums.volunteerMin)),
    sums.youthActivities,
  ];
}
