import { visitsOf, type ActivityRecord } from '../../activity.js';
import { minutesOf } from '../../local-date.js';
import { fold } from '../../phrases/fold.js';

/** An entry as its writer has it. */
export interface Written {
  readonly record: ActivityRecord;
  /** Null where a file brought it or its writer is gone. */
  readonly byId: string | null;
}

/**
 * Whether two entries of one centre may well be the same activity: same date, type and setting, titles that don't contradict
 * each other, and times that overlap. Where either has no time, notes don't contradict each other either, and a colleague's
 * says about as many young people for about as long; one's own just that again.
 */
export function looksTheSame(one: Written, other: Written): boolean {
  const [first, second] = [one.record, other.record];
  if (first.date !== second.date || first.type !== second.type || first.setting !== second.setting)
    return false;
  if (!agree(first.title, second.title)) return false;
  if (first.start !== null && second.start !== null) return overlap(first, second);
  if (!agree(first.note, second.note)) return false;

  return one.byId !== null && one.byId === other.byId ? isRepeated(first, second) : isSimilar(first, second);
}

/** Words that are missing contradict none; of two, one has all the words of the other. */
function agree(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [first, second] = [wordsOf(one), wordsOf(other)];

  return first.every((word) => second.includes(word)) || second.every((word) => first.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function overlap(one: ActivityRecord, other: ActivityRecord): boolean {
  return startOf(one) < endOf(other) && startOf(other) < endOf(one);
}

function startOf({ start }: ActivityRecord): number {
  return minutesOf(start ?? '00:00');
}

function endOf(record: ActivityRecord): number {
  return startOf(record) + record.durationMin;
}

function isRepeated(one: ActivityRecord, other: ActivityRecord): boolean {
  return visitsOf(one) === visitsOf(other) && one.durationMin === other.durationMin;
}

function isSimilar(one: ActivityRecord, other: ActivityRecord): boolean {
  const [heads, otherHeads] = [visitsOf(one), visitsOf(other)];
  if (isTalk(heads) || isTalk(otherHeads)) return false;

  return isNear(heads, otherHeads, 2, 0.2) && isNear(one.durationMin, other.durationMin, 30, 0.25);
}

/** With one or two, there are often several on a day. */
function isTalk(heads: number): boolean {
  return heads === 1 || heads === 2;
}

/** Within a fixed difference, or a share of the greater one. */
function isNear(one: number, other: number, difference: number, share: number): boolean {
  return Math.abs(one - other) <= Math.max(difference, share * Math.max(one, other));
}
