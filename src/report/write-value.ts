import type { Language } from '../core/calendar.js';
import type { ReportKind } from '../core/report/report-table.js';

interface Marks {
  readonly group: string;
  readonly decimal: string;
  /** Around a percentage, and an amount of euros. */
  readonly percent: string;
  readonly money: string;
}

// Not left to the runtime, whose habits change from version to version: a report has to come out the same in ten years.
const marks: Readonly<Record<Language, Marks>> = {
  en: { group: ',', decimal: '.', percent: '#%', money: '€#' },
  sl: { group: '.', decimal: ',', percent: '#\u00A0%', money: '#\u00A0€' },
  sv: { group: '\u00A0', decimal: ',', percent: '#\u00A0%', money: '#\u00A0€' },
};

export interface Writing {
  /** At least so many, where it may have any. */
  readonly decimals: number;
  /** Whether hours say that they are. */
  readonly hasUnit: boolean;
  readonly language: Language;
  /** Percentage points, in short. */
  readonly points: string;
}

/** A value as its language writes it. */
export function writeValue(
  value: string | number,
  kind: ReportKind,
  { decimals, hasUnit, language, points }: Writing,
): string {
  const { percent, money } = marks[language];
  if (typeof value === 'string') return kind === 'date' ? writeDate(value, language) : value;

  switch (kind) {
    case 'text':
    case 'date':
    case 'count':
    case 'ratio':
      return writeNumber(value, decimals, language);
    case 'hours':
      return `${writeNumber(value, decimals, language)}${hasUnit ? '\u00A0h' : ''}`;
    case 'percent':
      return percent.replace('#', writeNumber(value, decimals, language));
    case 'money':
      return money.replace('#', writeNumber(value, 2, language));
    case 'change':
      return `${arrow(value)}${percent.replace('#', writeNumber(Math.abs(value), decimals, language))}`;
    case 'points':
      return `${arrow(value)}${writeNumber(Math.abs(value), decimals, language)}\u00A0${points}`;
  }
}

function arrow(value: number): string {
  return value === 0 ? '' : `${value > 0 ? '▲' : '▼'}\u00A0`;
}

function writeNumber(value: number, decimals: number, language: Language): string {
  const { group, decimal } = marks[language];
  const [whole = '', rest] = Math.abs(value)
    .toFixed(Number.isInteger(value) ? decimals : Math.max(1, decimals))
    .split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, group);

  return `${value < 0 ? '−' : ''}${grouped}${rest === undefined ? '' : `${decimal}${rest}`}`;
}

function writeDate(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');

  return language === 'sl' && day !== '' ? `${Number(day)}. ${Number(month)}. ${year}` : date;
}
