import { isLocalTime } from '../local-date.js';
import type { Rhythm } from './subscription.js';

/** As far as it is chosen, in few bytes for a button: `w`, `w1`, `m3.0900`. */
export interface RhythmSoFar {
  readonly kind: Rhythm['kind'];
  /** The weekday, or the day of the month. */
  readonly day: number | null;
  readonly at: string | null;
}

export function rhythmParts({ kind, day, at }: RhythmSoFar): string {
  const time = at === null ? '' : `.${at.replace(':', '')}`;

  return `${kind === 'weekly' ? 'w' : 'm'}${day === null ? '' : String(day)}${time}`;
}

export function partsOfRhythm(rhythm: Rhythm): string {
  const day = rhythm.kind === 'weekly' ? rhythm.weekday : rhythm.day;

  return rhythmParts({ kind: rhythm.kind, day, at: rhythm.at });
}

/** Undefined for what was never on a button of ours. */
export function readRhythmParts(text: string): RhythmSoFar | undefined {
  const { kind, day, hour, minute } =
    /^(?<kind>[wm])(?:(?<day>\d{1,2})(?:\.(?<hour>\d\d)(?<minute>\d\d))?)?$/u.exec(text)?.groups ?? {};
  if (kind === undefined) return undefined;
  const most = kind === 'w' ? 7 : 28;
  const at = hour === undefined ? null : `${hour}:${minute ?? ''}`;
  if (day !== undefined && (Number(day) < 1 || Number(day) > most)) return undefined;
  if (at !== null && !isLocalTime(at)) return undefined;

  return { kind: kind === 'w' ? 'weekly' : 'monthly', day: day === undefined ? null : Number(day), at };
}

/** Null while something is still to be chosen. */
export function wholeRhythm({ kind, day, at }: RhythmSoFar): Rhythm | null {
  if (day === null || at === null) return null;

  return kind === 'weekly' ? { kind, weekday: day, at } : { kind, day, at };
}
