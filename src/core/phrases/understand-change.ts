import { findingsOf, type Finding } from './findings.js';
import { languageWords } from './languages/index.js';
import { readLine } from './read-line.js';
import type { Reading, ReadingSetting } from './reading.js';
import { rulesOfLine } from './rules/index.js';
import { settleLine } from './settle/settle-line.js';
import type { Span } from './span.js';

/** What words say is to change; null where they say nothing of it. */
export interface ChangeReading extends Reading {
  /** Words that are no change anybody knows, as typed. */
  readonly unread: readonly string[];
  /** `note:` or `title:` with nothing behind it. */
  readonly empties: readonly ('note' | 'title')[];
  /** `+3 girls`, `3 more`: it isn't said how many there are in all. */
  readonly isRelative: boolean;
  /** The text that the spans are of. */
  readonly text: string;
}

/** Reads what is to change: no type is guessed from words like "open" or "outreach", and no words become a title by themselves. */
export function understandChange(typed: string, setting: ReadingSetting): ChangeReading {
  const text = typed.replace(titled, (_all, title: string) =>
    title.trim() === '' ? ' ' : ` "${title.trim()}" `,
  );
  const read = readLine(text, setting, rulesOfLine);
  const reading = settleLine(read);
  const isQuoted = read.split.title !== null;

  return {
    ...reading,
    type: isImplied(reading) ? null : reading.type,
    title: isQuoted ? reading.title : null,
    ask: reading.ask.filter(
      ({ kind, spans }) => spans.length > 0 && (kind !== 'type' || reading.title === null),
    ),
    unread: unreadIn(read.findings, reading, text),
    empties: [
      ...(emptyNote.test(text) ? (['note'] as const) : []),
      ...(!isQuoted && emptyTitle.test(typed) ? (['title'] as const) : []),
    ],
    text,
    isRelative: relative.test(read.split.body) && findingsOf(read.findings, 'count').length > 0,
  };
}

const titleWords = 'title|naslov|titel';
const noteWords = languageWords.flatMap(({ note }) => note).join('|');
const titled = new RegExp(`(?<![\\p{L}])(?:${titleWords})\\s{0,3}:\\s{0,3}(?!["“„»«”])([^,;\\n—]*)`, 'iu');
const emptyTitle = new RegExp(`(?<![\\p{L}])(?:${titleWords})\\s{0,3}:\\s*(?:$|[,;\\n])`, 'iu');
const emptyNote = new RegExp(`(?<![\\p{L}])(?:${noteWords})\\s{0,3}:\\s*$`, 'iu');
const relative =
  /(?:^|\s)[+−]\s?\d|(?<!\p{L})(?:more|less|fewer|extra|več|manj|dodatn\p{L}*|fler|färre|till)(?!\p{L})/iu;

/** A type that only follows from the form or the setting that was said. */
function isImplied({ spans }: Reading): boolean {
  return [spans.form, spans.setting].some((span) => span && spans.type && isSame(span, spans.type));
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

/** Runs of unknown words; and a share, like "all girls", of a total that isn't said. */
function unreadIn(findings: readonly Finding[], { total }: Reading, text: string): readonly string[] {
  const lost = [
    ...findingsOf(findings, 'unknown_word'),
    ...(total === null ? findingsOf(findings, 'share') : []),
  ].sort((one, other) => one.start - other.start);
  const runs: Span[] = [];

  for (const { start, end } of lost) {
    const last = runs.at(-1);
    if (last && text.slice(last.end, start).trim() === '') runs.splice(-1, 1, { start: last.start, end });
    else runs.push({ start, end });
  }

  return runs.map((run) => text.slice(run.start, run.end));
}
