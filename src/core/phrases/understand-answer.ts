import { findingsOf } from './findings.js';
import { readLine } from './read-line.js';
import type { Doubt, FieldSpans, ReadingFields, ReadingSetting } from './reading.js';
import { ages } from './rules/ages.js';
import { counts } from './rules/counts.js';
import { duration } from './rules/duration.js';
import { readDecimal } from './rules/quantity.js';
import { rulesOfLine } from './rules/index.js';
import { volunteerTime } from './rules/volunteer-time.js';
import { words } from './rules/words.js';
import { nearTypes } from './settle/near-types.js';
import { settleDate } from './settle/settle-date.js';
import { settleHeads } from './settle/settle-heads.js';
import { settleKind } from './settle/settle-kind.js';
import { settleTime } from './settle/settle-time.js';

/** An answer to one question, read for that question alone; `ask` holds what is still missing or in doubt. */
type Answer<Name extends keyof ReadingFields> = Pick<ReadingFields, Name> & {
  readonly ask: readonly Doubt[];
  readonly spans: FieldSpans;
};

export type HeadsAnswer = Answer<
  | 'total'
  | 'girls'
  | 'boys'
  | 'nonbinary'
  | 'unknown'
  | 'ages'
  | 'newcomers'
  | 'volunteers'
  | 'volunteerMin'
  | 'youthLeaders'
>;
export type WhenAnswer = Answer<'date' | 'start' | 'durationMin'>;
export type DurationAnswer = Answer<'start' | 'durationMin'>;
export type TypeAnswer = Answer<'type'> & { readonly candidates: readonly string[] };

/** "How many?": `12`, `12 girls 9 boys 2 volunteers`. Here `10-12` is no time, and `90 min` nobody. */
export function understandHeads(text: string, setting: ReadingSetting): HeadsAnswer {
  const { findings } = readLine(text, setting, [ages, volunteerTime, duration, words, counts]);
  const { fields, spans, doubts } = settleHeads(findings);

  return { ...fields, spans, ask: doubts };
}

/** "When?": `yesterday 16-19`, `4. 9.`. The date is today where none is said; no length is asked. */
export function understandWhen(text: string, setting: ReadingSetting): WhenAnswer {
  const { findings } = readLine(text, setting, rulesOfLine);
  const { date, span, doubts } = settleDate(findings, setting, false);
  const time = settleTime(findings, date, setting.zone);
  const said = time.doubts.filter(({ spans }) => spans.length > 0);

  return {
    date,
    start: time.start,
    durationMin: time.durationMin,
    ask: [...doubts, ...said],
    spans: {
      ...(span && { date: span }),
      ...(time.startSpan && { start: time.startSpan }),
      ...(time.durationSpan && { durationMin: time.durationSpan }),
    },
  };
}

/**
 * "How long?": `2h`, `90`, `1,5`, `16-18`. An activity takes 5 minutes to 24 hours, so `90` can only be minutes and
 * `2` only hours; `12` could be either and is asked.
 */
export function understandDuration(text: string, setting: ReadingSetting): DurationAnswer {
  const { line, findings } = readLine(text, setting, rulesOfLine);
  const bare = bareNumber(line);
  if (bare === null) {
    const time = settleTime(findings, settleDate(findings, setting, false).date, setting.zone);

    return {
      start: time.start,
      durationMin: time.durationMin,
      ask: time.doubts,
      spans: {
        ...(time.startSpan && { start: time.startSpan }),
        ...(time.durationSpan && { durationMin: time.durationSpan }),
      },
    };
  }
  const possible = [bare.value * 60, bare.value].filter(
    (minutes) => minutes >= 5 && minutes <= 1440 && Number.isInteger(minutes),
  );
  const [minutes] = possible;
  if (minutes !== undefined && possible.length === 1) {
    return { start: null, durationMin: minutes, ask: [], spans: { durationMin: bare.span } };
  }
  const spans = [bare.span];
  const doubt: Doubt =
    possible.length === 0
      ? { kind: 'out_of_range', spans, field: 'durationMin' }
      : { kind: 'duration', spans, candidatesMin: possible };

  return { start: null, durationMin: null, ask: [doubt], spans: {} };
}

/** "What was it?": the type, or the likeliest ones. */
export function understandType(text: string, setting: ReadingSetting): TypeAnswer {
  const { findings, lexicon } = readLine(text, setting, rulesOfLine);
  const { type, rivals, spans } = settleKind(findings, lexicon.keys, true);
  const hints = findingsOf(findings, 'unknown_word').flatMap(({ hint }) => hint ?? []);
  const candidates =
    type === null ? [...new Set([...rivals, ...hints, ...nearTypes(text, lexicon)])].slice(0, 3) : [type];
  const where = { start: 0, end: text.length };

  return {
    type,
    candidates,
    spans,
    ask: type === null ? [{ kind: 'type', spans: [where], candidates }] : [],
  };
}

function bareNumber(
  line: Parameters<typeof readDecimal>[0],
): { value: number; span: { start: number; end: number } } | null {
  const unclaimed = { ...line, claimed: [] };
  const number = readDecimal(unclaimed, 0);
  const last = line.pieces.at(-1);
  const [first] = line.pieces;
  if (number === null || number.next !== line.pieces.length || !first || !last) return null;

  return { value: number.value, span: { start: first.start, end: last.end } };
}
