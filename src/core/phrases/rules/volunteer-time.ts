import { pieceAt, spanOf, type Line, type Match } from '../line.js';
import { can, canBeAnyOf, isMark } from '../pieces.js';
import { readLength } from './duration.js';
import { readDecimal } from './quantity.js';

/** `5 volunteer hours`, `5 ur prostovoljstva`, `prostovoljske ure: 5`, `2 prostovoljca po 3 ure`, `3h each`. */
export function volunteerTime(line: Line, at: number): Match | null {
  return hoursOfVolunteers(line, at) ?? namedHours(line, at) ?? hoursEach(line, at);
}

function hoursOfVolunteers(line: Line, at: number): Match | null {
  const hours = readDecimal(line, at);
  if (hours !== null && can(pieceAt(line, hours.next), 'volunteer_hours')) {
    return found(line, at, hours.next + 1, hours.value * 60);
  }
  const length = readLength(line, at);
  if (length === null || !can(pieceAt(line, length.next), 'of_volunteering')) return null;

  return found(line, at, length.next + 1, length.minutes);
}

function namedHours(line: Line, at: number): Match | null {
  if (!can(pieceAt(line, at), 'volunteer_hours')) return null;
  const from = isMark(pieceAt(line, at + 1), ':', '-', '=') ? at + 2 : at + 1;
  const length = readLength(line, from);
  if (length) return found(line, at, length.next, length.minutes);
  const hours = readDecimal(line, from);

  return hours && found(line, at, hours.next, hours.value * 60);
}

function hoursEach(line: Line, at: number): Match | null {
  let from = at;
  while (from < at + 2 && canBeAnyOf(pieceAt(line, from), ['each', 'each_before'])) from += 1;
  const length = readLength(line, from);
  if (length === null || length.candidatesMin) return null;
  const after = canBeAnyOf(pieceAt(line, length.next), ['each', 'each_after']);
  const next = after ? length.next + 1 : length.next;
  if (from === at && !after) return null;

  return { next, findings: [{ kind: 'time_each', minutes: length.minutes, ...spanOf(line, at, next) }] };
}

function found(line: Line, at: number, next: number, minutes: number): Match {
  return {
    next,
    findings: [{ kind: 'volunteer_time', minutes: Math.round(minutes), ...spanOf(line, at, next) }],
  };
}
