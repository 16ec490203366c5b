import type { Unit } from '../../../core/indicators/indicator.js';
import type { ReportKind } from '../../../core/report/report-table.js';

/** How a figure of that unit is written in a report. */
export function kindOfUnit(unit: Unit): ReportKind {
  switch (unit) {
    case 'count':
    case 'visits':
    case 'attendances':
      return 'count';
    case 'h':
    case 'h per active week':
      return 'hours';
    case '%':
    case '% of activities':
    case '% of hours':
    case '% of visits':
      return 'percent';
    case 'visits per activity':
    case 'visits per active week':
    case 'visits per 1000':
      return 'ratio';
    case 'EUR per h':
    case 'EUR per visit':
      return 'money';
  }
}
