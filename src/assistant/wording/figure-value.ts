import type { Unit } from '../../core/indicators/indicator.js';
import type { Words } from '../../locales/words.js';

/** A value with its unit and, where it is a share, with what it is a share of. */
export function wordValue(value: number, unit: Unit, words: Words): string {
  const { format } = words;
  const number = { value: format.number(value) };
  const share = { value: format.percent(value) };

  switch (unit) {
    case 'count':
    case 'attendances':
    case 'visits':
      return number.value;
    case '%':
      return share.value;
    case 'h':
      return words.text('unit-h', number);
    case '% of activities':
      return words.text('unit-share-of-activities', share);
    case '% of hours':
      return words.text('unit-share-of-hours', share);
    case '% of visits':
      return words.text('unit-share-of-visits', share);
    case 'visits per activity':
      return words.text('unit-per-activity', number);
    case 'visits per active week':
      return words.text('unit-per-week', number);
    case 'h per active week':
      return words.text('unit-h-per-week', number);
    case 'EUR per h':
      return words.text('unit-eur-per-h', number);
    case 'EUR per visit':
      return words.text('unit-eur-per-visit', number);
    case 'visits per 1000':
      return words.text('unit-per-1000', number);
  }
}

export function isShare(unit: Unit): boolean {
  return unit.startsWith('%');
}
