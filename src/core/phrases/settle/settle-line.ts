import { findingsOf, type Finding } from '../findings.js';
import type { ReadLine } from '../read-line.js';
import type { DayMark, Doubt, FieldSpans, Reading } from '../reading.js';
import type { Span } from '../span.js';
import { findTitle } from './find-title.js';
import { nearTypes } from './near-types.js';
import { settleDate, type SettledDate } from './settle-date.js';
import { settleHeads, type SettledHeads } from './settle-heads.js';
import { settleKind, type SettledKind } from './settle-kind.js';
import { settleTime, type SettledTime } from './settle-time.js';

/** Holds the findings of a line against each other and says what is missing or in doubt. */
export function settleLine(read: ReadLine): Reading {
  const { findings, line, lexicon, split } = read;
  const heads = settleHeads(findings);
  const kind = settleKind(findings, lexicon.keys, heads.said);
  const mark = markedAs(findings, heads);
  const date = settleDate(findings, line.setting, mark !== null);
  const time = settleTime(findings, date.date, line.setting.zone);
  const day = mark ?? (isOpenDay(kind, heads, time) ? 'open' : null);
  const title = titleOf(
    read,
    kind,
    day,
    heads.said || time.startSpan !== null || time.doubts.every(({ spans }) => spans.length > 0),
  );
  const doubts = day === null ? activityDoubts(read, kind, heads, time, title) : dayDoubts(time, day);

  return {
    type: kind.type,
    form: kind.form,
    setting: kind.setting,
    title: title?.text ?? null,
    date: date.date,
    start: time.start,
    durationMin: time.durationMin,
    ...heads.fields,
    ledBy: kind.ledBy,
    note: split.note?.text ?? null,
    day,
    ask: [...date.doubts, ...doubts],
    spans: { ...spansOf(read, date, time, title), ...kind.spans, ...heads.spans },
  };
}

/** Closed or cancelled, unless somebody was there: then it only closed for the night. */
function markedAs(findings: readonly Finding[], { fields, said }: SettledHeads): DayMark | null {
  const [first] = findingsOf(findings, 'day_mark');
  if (first === undefined) return null;

  return said && fields.total !== 0 ? null : first.mark;
}

/** "open 14–19" with nobody counted and nothing named is the opening hours of the day. */
function isOpenDay(
  { form, type, rivals }: SettledKind,
  { said }: SettledHeads,
  { hasSpan }: SettledTime,
): boolean {
  return form === 'open' && type === null && rivals.length === 0 && hasSpan && !said;
}

function titleOf(
  { findings, line, split }: ReadLine,
  { type, rivals }: SettledKind,
  day: DayMark | null,
  isReport: boolean,
): (Span & { readonly text: string }) | null {
  if (split.title) return { ...split.title.span, text: split.title.text };
  if (type !== null || rivals.length > 0 || day !== null || !isReport) return null;

  return findTitle(findings, line);
}

function activityDoubts(
  { findings, lexicon }: ReadLine,
  { type, rivals }: SettledKind,
  heads: SettledHeads,
  time: SettledTime,
  title: (Span & { readonly text: string }) | null,
): Doubt[] {
  if (type !== null) return [...heads.doubts, ...time.doubts];
  const hints = findingsOf(findings, 'unknown_word').flatMap(({ hint }) => hint ?? []);
  const near = rivals.length > 0 || title === null ? [] : nearTypes(title.text, lexicon);
  const candidates = [...new Set([...rivals, ...hints, ...near])].slice(0, 3);
  const named = findingsOf(findings, 'type').map(({ start, end }) => ({ start, end }));
  const spans = rivals.length > 0 ? named : title ? [{ start: title.start, end: title.end }] : [];

  return [{ kind: 'type', spans, candidates }, ...heads.doubts, ...time.doubts];
}

/** A day mark asks nothing but what is wrong with its opening hours. */
function dayDoubts({ doubts }: SettledTime, day: DayMark): readonly Doubt[] {
  return day === 'open' ? doubts : [];
}

function spansOf({ split }: ReadLine, date: SettledDate, time: SettledTime, title: Span | null): FieldSpans {
  return {
    ...(date.span && { date: date.span }),
    ...(time.startSpan && { start: time.startSpan }),
    ...(time.durationSpan && { durationMin: time.durationSpan }),
    ...(title && { title: { start: title.start, end: title.end } }),
    ...(split.note && { note: split.note.span }),
  };
}
