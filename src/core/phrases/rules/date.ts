import type { Finding } from '../findings.js';
import { pieceAt, spanOf, type Line, type Match, type Rule } from '../line.js';
import { can, canBeAnyOf, isMark } from '../pieces.js';
import { buckets } from '../senses.js';
import type { DayRead } from './day-read.js';
import { readDottedDay, readIsoDay, readSlashDay } from './date-digits.js';
import { readMonthDay } from './date-month.js';
import { isGlued } from './quantity.js';
import { readRelativeDay } from './date-relative.js';

/** Dates as they are written: `2026-09-04`, `4. 9.`, `4/9`, `4 Sept`, yesterday, on Friday, two days ago. */
export const date: Rule = (line, at) => {
  const read = readDays(line, at) ?? readDay(line, at);
  if (read === null) return null;
  const range = readRangeEnd(line, read.next);
  const found = range ?? read;

  const where = spanOf(line, at, found.next);
  const evening: readonly Finding[] = isEvening(line, at, found.next) ? [{ kind: 'evening', ...where }] : [];

  return { next: found.next, findings: [{ kind: 'date', day: found.day, ...where }, ...evening] };
};

function readDay(line: Line, at: number): DayRead | null {
  return (
    readIsoDay(line, at) ??
    readMonthDay(line, at) ??
    readDottedDay(line, at) ??
    readSlashDay(line, at) ??
    readRelativeDay(line, at)
  );
}

/** `4.–6. 9.`, `4-6 Sept`: several days that share their month. */
function readDays(line: Line, at: number): DayRead | null {
  const first = pieceAt(line, at);
  if (first?.kind !== 'digits' || first.text.length > 2) return null;
  const dash = isMark(pieceAt(line, at + 1), '.') ? at + 2 : at + 1;
  if (!isMark(pieceAt(line, dash), '-') || !isGlued(line, dash)) return null;
  const last = readMonthDay(line, dash + 1) ?? readDottedDay(line, dash + 1, 'after_dash');

  return last && { day: { kind: 'unclear' }, next: last.next };
}

/** "tonight", "igår kväll" */
function isEvening({ pieces }: Line, from: number, next: number): boolean {
  return pieces.slice(from, next).some((piece) => can(piece, 'evening') && !can(piece, 'morning'));
}

/** `4. 9. – 6. 9.`: several days are no day. */
function readRangeEnd(line: Line, at: number): DayRead | null {
  const joint = pieceAt(line, at);
  if (!isMark(joint, '-') && !can(joint, 'to')) return null;
  const end = readIsoDay(line, at + 1) ?? readMonthDay(line, at + 1) ?? readDottedDay(line, at + 1);

  return end && { day: { kind: 'unclear' }, next: end.next };
}

/** Dates that are read without a word to say so may come after times have been read. */
export const pointedDate: Rule = (line, at): Match | null => {
  const [day, month] = [pieceAt(line, at), pieceAt(line, at + 2)];
  if (day?.kind !== 'digits' || month?.kind !== 'digits' || !isMark(pieceAt(line, at + 1), '.')) return null;
  if (!pieceAt(line, at + 1)?.glued || !month.glued || month.text.length > 2) return null;
  const [days, months] = [Number(day.text), Number(month.text)];
  if (days < 1 || days > 31 || months > 59 || canBeAnyOf(pieceAt(line, at + 3), buckets)) return null;
  const where = spanOf(line, at, at + 3);

  if (months >= 1 && months <= 12) {
    return { next: at + 3, findings: [{ kind: 'unclear_date', day: days, month: months, ...where }] };
  }
  const isTime = month.text.length === 2 && days < 25;

  return isTime
    ? {
        next: at + 3,
        findings: [
          { kind: 'start', at: { minute: days * 60 + months, meridiem: null, loose: false }, ...where },
        ],
      }
    : null;
};
