import { isDateToLog } from '../../record-rules.js';
import { readLine } from '../../phrases/read-line.js';
import type { ReadingSetting } from '../../phrases/reading.js';
import { dateAt } from '../../today.js';
import { readLineAt, type ReadLine } from '../read-line-at.js';
import type { Question } from '../question.js';

const mostJoints = 12;
const joints = /[;\n]+|,|\.\s|[+&]|(?<!\p{L})(?:and|then|in|ter|potem|nato|och|sedan|plus)(?!\p{L})/giu;

/** The activities of a line that reads like several, in its order; undefined where it is one. A day that only one of them names is that of all. */
export function splitLine(
  text: string,
  whole: ReadLine,
  setting: ReadingSetting,
): readonly ReadLine[] | undefined {
  const doubled = topicsInDoubt(whole.questions);
  if (doubled === 0) return undefined;
  const { body } = readLine(text, setting, []).split;
  const cuts = [...body.matchAll(joints)].map((match) => ({
    end: match.index,
    next: match.index + match[0].length,
  }));
  const parts =
    cuts.length > mostJoints ? undefined : split(text, announced.exec(text)?.[0].length ?? 0, cuts, setting);

  const isSure = doubled > 1 || (parts !== undefined && areApart(parts));
  return parts && isSure ? withSharedDay(parts, setting) : undefined;
}

/** Each says both numbers, or each is of another kind. */
function areApart(parts: readonly ReadLine[]): boolean {
  const kinds = new Set(parts.map(({ draft }) => draft.type ?? draft.title));

  return (
    kinds.size === parts.length ||
    parts.every(({ draft }) => draft.total !== null && draft.durationMin !== null)
  );
}

/** `two activities:` */
const announced = /^\s*(?:\d+|\p{L}+)\s+(?:activit|aktivnost|aktivitet)\p{L}*\s*:\s*/iu;

interface Cut {
  readonly end: number;
  readonly next: number;
}

/** Two kinds, two numbers of people, two lengths: how many of these. One is enough where each part says both numbers. */
function topicsInDoubt(questions: readonly Question[]): number {
  const doubled = questions.filter(
    ({ topic, reason }) => (reason === 'ambiguous' && topic !== 'when') || reason === 'disagree',
  );

  return new Set(doubled.map(({ topic }) => topic)).size;
}

function split(
  text: string,
  from: number,
  cuts: readonly Cut[],
  setting: ReadingSetting,
): readonly ReadLine[] | undefined {
  for (const [index, { end, next }] of cuts.entries()) {
    const first = activityIn(text.slice(from, end), setting);
    if (!first) continue;
    const last = activityIn(text.slice(next), setting);
    const rest = last ? [last] : split(text, next, cuts.slice(index + 1), setting);
    if (rest) return [first, ...rest];
  }

  return undefined;
}

/** Words that name what it was, and say how many came or how long it took, with nothing in doubt but a new name. */
function activityIn(text: string, setting: ReadingSetting): ReadLine | undefined {
  const read = readLineAt(text.trim(), setting);
  const { type, title, total, durationMin, day } = read.draft;
  const isNamed = type !== null || title !== null;
  const isClear = read.questions.every(
    ({ topic, reason }) => reason === 'missing' || (topic === 'type' && title !== null),
  );

  return day === null && isNamed && isClear && (total !== null || durationMin !== null) ? read : undefined;
}

function withSharedDay(parts: readonly ReadLine[], setting: ReadingSetting): readonly ReadLine[] {
  const days = new Set(parts.filter(({ dated }) => dated).map(({ draft }) => draft.date));
  const [day] = days;
  if (days.size !== 1 || !day || !isDateToLog(day, dateAt(setting.now, setting.zone))) return parts;

  return parts.map((part) => (part.dated ? part : { ...part, draft: { ...part.draft, date: day } }));
}
