import { tzOffset, tzScan } from '@date-fns/tz';
import type { Zone } from '../../calendar.js';
import { plain, type Component } from './ical.js';

/** The clock changes of a zone between two moments, each written out. */
export function zoneComponent(zone: Zone, from: Date, to: Date): Component {
  const changes = tzScan(zone, { start: from, end: to });
  const first = observance('STANDARD', from, tzOffset(zone, from), tzOffset(zone, from));

  return {
    name: 'VTIMEZONE',
    properties: [plain('TZID', zone)],
    components: [
      first,
      ...changes.map(({ date, change, offset }) =>
        observance(change > 0 ? 'DAYLIGHT' : 'STANDARD', date, offset - change, offset),
      ),
    ],
  };
}

function observance(name: string, at: Date, before: number, after: number): Component {
  return {
    name,
    properties: [
      // The time that the clocks showed until then.
      plain('DTSTART', localStamp(new Date(at.getTime() + before * 60_000))),
      plain('TZOFFSETFROM', offsetOf(before)),
      plain('TZOFFSETTO', offsetOf(after)),
    ],
  };
}

function offsetOf(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];

  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`;
}

function localStamp(wall: Date): string {
  return wall.toISOString().slice(0, 19).replace(/[-:]/gu, '');
}
