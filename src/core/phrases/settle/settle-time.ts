import type { LocalDate, LocalTime, Zone } from '../../calendar.js';
import { elapsedMinutes } from '../calendar-days.js';
import { findingsOf, type ClockTime, type Finding, type FindingOf } from '../findings.js';
import type { Doubt } from '../reading.js';
import type { Span } from '../span.js';

const shortest = 5;
const longest = 1440;
const halfDay = 720;

export interface SettledTime {
  readonly start: LocalTime | null;
  readonly startSpan: Span | null;
  readonly durationMin: number | null;
  readonly durationSpan: Span | null;
  /** A span of hours was written: an open day needs one. */
  readonly hasSpan: boolean;
  readonly doubts: readonly Doubt[];
}

interface Length {
  readonly minutes: readonly number[];
  readonly span: Span;
}

/** When it began and how long it took. Spans and lengths must agree. */
export function settleTime(findings: readonly Finding[], date: LocalDate | null, zone: Zone): SettledTime {
  const evening = findingsOf(findings, 'evening').length > 0;
  const spans = findingsOf(findings, 'time_span').map((span) => inTheEvening(span, evening));
  const unclear = [...findingsOf(findings, 'unclear_duration'), ...spans.flatMap(turnedRound)];
  const lengths = [...spans.map((span) => lengthOfSpan(span, date, zone)), ...givenLengths(findings)];
  const starts = [
    ...spans.map(({ from, start, end }) => ({ minute: from.minute, start, end })),
    ...startsOf(findings, evening),
  ];
  const [start] = starts;
  const sameStart = starts.every(({ minute }) => minute === start?.minute);

  return {
    start: start && sameStart ? toLocalTime(start.minute) : null,
    startSpan: start && sameStart ? { start: start.start, end: start.end } : null,
    hasSpan: spans.length > 0,
    ...judge(lengths, unclear, new Set(spans.map(({ from }) => from.minute)).size > 1),
  };
}

/** `10-2` with no word on which half of the day: hardly sixteen hours. */
function turnedRound({ from, to, start, end }: FindingOf<'time_span'>): FindingOf<'unclear_duration'>[] {
  const minutes = (to.minute - from.minute + longest) % longest;
  if (!from.loose || !to.loose || minutes <= halfDay) return [];

  return [{ kind: 'unclear_duration', candidatesMin: [minutes - halfDay], start, end }];
}

function givenLengths(findings: readonly Finding[]): Length[] {
  const hasVolunteers = findingsOf(findings, 'count').some(({ bucket }) => bucket === 'volunteers');
  // Hours each are the volunteers' where there are any, else the activity's.
  const each = hasVolunteers ? [] : findingsOf(findings, 'time_each');

  return [...findingsOf(findings, 'duration'), ...each].map(({ minutes, start, end }) => ({
    minutes: [minutes],
    span: { start, end },
  }));
}

function startsOf(findings: readonly Finding[], evening: boolean): (Span & { minute: number })[] {
  return findingsOf(findings, 'start').map(({ at, start, end }) => ({
    minute: shifted(at, evening) % longest,
    start,
    end,
  }));
}

/** On an evening `6-9` is 18 to 21. */
function inTheEvening(span: FindingOf<'time_span'>, evening: boolean): FindingOf<'time_span'> {
  const { from, to } = span;
  if (!evening || !from.loose || (!to.loose && to.minute > halfDay)) return span;
  const start = { ...from, minute: shifted(from, true) };
  const end = [to.minute % halfDay, (to.minute % halfDay) + halfDay].find((minute) => minute > start.minute);

  return { ...span, from: start, to: { ...to, minute: end ?? to.minute % halfDay } };
}

function shifted({ minute, loose }: ClockTime, evening: boolean): number {
  return evening && loose && minute < halfDay ? minute + halfDay : minute;
}

/** Elapsed time on that day; by the clock alone where the day is in doubt. */
function lengthOfSpan(
  { from, to, start, end }: FindingOf<'time_span'>,
  date: LocalDate | null,
  zone: Zone,
): Length {
  const last = to.minute > from.minute % longest ? to.minute : to.minute + longest;
  const byClock = last - (from.minute % longest);
  const elapsed = date === null ? byClock : elapsedMinutes(date, zone, from.minute % longest, last);

  return {
    minutes: byClock === longest && from.minute === to.minute ? [0] : [elapsed, byClock],
    span: { start, end },
  };
}

function judge(
  lengths: readonly Length[],
  unclear: readonly FindingOf<'unclear_duration'>[],
  startApart: boolean,
): Pick<SettledTime, 'durationMin' | 'durationSpan' | 'doubts'> {
  const spans = [...lengths.map(({ span }) => span), ...unclear.map(({ start, end }) => ({ start, end }))];
  const [first] = lengths;
  const candidates = lengths.map(({ minutes }) => minutes[0] ?? 0);
  const doubtful = (doubt: Doubt): ReturnType<typeof judge> => ({
    durationMin: null,
    durationSpan: null,
    doubts: [doubt],
  });

  if (first === undefined || unclear.length > 0) {
    const possible = [...candidates, ...unclear.flatMap(({ candidatesMin }) => candidatesMin)].filter(
      isPossible,
    );

    return doubtful({ kind: 'duration', spans, candidatesMin: [...new Set(possible)] });
  }
  const [minutes = 0] = first.minutes;
  const agree = lengths.every((length) => first.minutes.some((one) => length.minutes.includes(one)));
  // Spans as long that start apart are two activities.
  if (!agree || startApart)
    return doubtful({ kind: 'duration', spans, candidatesMin: [...new Set(candidates.filter(isPossible))] });
  if (!isPossible(minutes)) return doubtful({ kind: 'out_of_range', spans, field: 'durationMin' });

  return { durationMin: minutes, durationSpan: first.span, doubts: [] };
}

function isPossible(minutes: number): boolean {
  return minutes >= shortest && minutes <= longest;
}

function toLocalTime(minute: number): LocalTime {
  const inDay = minute % longest;

  return [Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
