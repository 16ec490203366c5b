import type { ReadingSetting } from '../phrases/reading.js';
import { workingDateAt } from '../today.js';
import { readDays, type Days } from './read-days.js';

export interface ClosedSaid extends Days {
  readonly reason: string | null;
}

/** `tomorrow inventory`, `collective leave 24.12.-2.1.`, `inventory`: which days, and why. Undefined where a day can't be read. */
export function readClosed(text: string, setting: ReadingSetting): ClosedSaid | undefined {
  const words = [...text.matchAll(/\S+/gu)];
  const starts = words.map(({ index }) => index);
  const ends = words.map(({ 0: word, index }) => index + word.length);

  for (const end of ends.toReversed()) {
    const days = readDays(text.slice(0, end), setting);
    if (days) return namesAnother(text.slice(end), setting) ? undefined : withReason(days, text.slice(end));
  }
  if (/^\p{P}*\d/u.test(text)) return undefined;
  for (const start of starts) {
    const days = readDays(text.slice(start), setting);
    if (days) return again.test(text.slice(0, start)) ? undefined : withReason(days, text.slice(0, start));
  }

  const today = workingDateAt(setting.now, setting.zone);
  return withReason({ from: today, to: today }, text);
}

/** `every monday` is no day. */
const again = /(?:^|\s)(?:every|each|vsak\p{L}*|varje|varannan)\s+$/iu;

/** `monday and wednesday`: two days that are no span. */
function namesAnother(rest: string, setting: ReadingSetting): boolean {
  const other = /^\s*(?:,|&|\+|(?:and|in|och)\s)\s*(?<words>.+)$/iu.exec(rest)?.groups?.['words'];
  const [first = ''] = other?.split(/[\s,;]+/u) ?? [];

  return readDays(first, setting) !== undefined;
}

/** A dash and a number after the day belong to days that could not be read. */
function withReason(days: Days, rest: string): ClosedSaid | undefined {
  if (/^\s*(?:[-–—]|\.\.+|do|to|till)\s*\d/u.test(rest)) return undefined;
  const reason = rest
    .replace(/^[\s,:;–—-]+|[\s,;–—-]+$/gu, '')
    .replace(/^(?:note|opomba|anteckning|reason|razlog|skäl)\s*:\s*/iu, '');

  return { ...days, reason: reason === '' ? null : reason };
}
