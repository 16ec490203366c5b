import type { Zone } from './calendar.js';
import { instantOf } from './instant.js';
import { isLocalDate } from './local-date.js';

const written = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** An instant as files write it; without an offset it is the zone's own time. Null when it is none. */
export function readMoment(text: string, zone: Zone): Date | null {
  const [, date, time, seconds = ':00', offset] = written.exec(text) ?? [];
  if (date === undefined || time === undefined || !isLocalDate(date)) return null;

  const inUtc = Date.parse(`${date}T${time}${seconds}${withColon(offset ?? 'Z')}`);
  if (Number.isNaN(inUtc)) return null;
  if (offset !== undefined) return new Date(inUtc);

  const minute = Date.parse(`${date}T${time}:00Z`);

  return new Date(instantOf(date, time, zone).getTime() + inUtc - minute);
}

function withColon(offset: string): string {
  return offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
}
