import type { LocalTime } from './calendar.js';

/** When and how often a person may be written to without having asked. */
export interface Unasked {
  /** Quiet from then, over midnight where `quietTo` is earlier. */
  readonly quietFrom: LocalTime;
  readonly quietTo: LocalTime;
  /** Messages a week, from 0 to `mostAWeek`. */
  readonly weeklyMost: number;
}

export const mostAWeek = 50;

/** `21:30-08:00`, also `21.30–8`; undefined for anything else, and where both ends are the same. */
export function readQuietHours(typed: string): Pick<Unasked, 'quietFrom' | 'quietTo'> | undefined {
  const said = /^(?<from>\d{1,2}(?:[:.]\d{2})?)\s*[-–—]\s*(?<to>\d{1,2}(?:[:.]\d{2})?)$/u.exec(
    typed.trim(),
  )?.groups;
  const quietFrom = timeOf(said?.['from']);
  const quietTo = timeOf(said?.['to']);

  return quietFrom && quietTo && quietFrom !== quietTo ? { quietFrom, quietTo } : undefined;
}

export function readWeeklyMost(typed: string): number | undefined {
  const many = /^\d{1,2}$/u.test(typed.trim()) ? Number(typed) : undefined;

  return many !== undefined && many <= mostAWeek ? many : undefined;
}

function timeOf(typed: string | undefined): LocalTime | undefined {
  const [hours = '', minutes = '00'] = typed?.split(/[:.]/u) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;

  return `${hours.padStart(2, '0')}:${minutes}`;
}
