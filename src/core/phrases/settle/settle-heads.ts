import { findingsOf, type Finding } from '../findings.js';
import type { Doubt, Field, FieldSpans, ReadingFields } from '../reading.js';
import type { Bucket } from '../senses.js';
import { spanning, type Span } from '../span.js';
import { collectCounts, type Counts } from './collect-counts.js';

type HeadFields = Pick<
  ReadingFields,
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

export interface SettledHeads {
  readonly fields: HeadFields;
  readonly spans: FieldSpans;
  /** Anything at all was said about heads. */
  readonly said: boolean;
  readonly doubts: readonly Doubt[];
}

const mostVolunteerMin = 100_000 * 60;

/** Who was there. Totals and parts are held against each other; what doesn't fit is asked. */
export function settleHeads(findings: readonly Finding[]): SettledHeads {
  const counts = collectCounts(findings);
  const { value } = counts;
  const leaders = settleLeaders(findings, value('leaders'));
  const parts = { girls: value('girls'), boys: value('boys'), nonbinary: value('nonbinary') };
  const total = counts.total;
  const sum = (parts.girls ?? 0) + (parts.boys ?? 0) + (parts.nonbinary ?? 0);
  const unknown = total === null || sum > total ? value('unknown') : total - sum;
  const ages = agesIn(findings);
  const fields = {
    ...parts,
    total,
    unknown,
    ages,
    newcomers: value('newcomers'),
    volunteers: value('volunteers'),
    volunteerMin: volunteerMin(findings, value('volunteers')),
    youthLeaders: leaders,
  };

  return {
    fields,
    spans: spansOf(findings, counts),
    said: counts.said || ages !== null,
    doubts: [
      ...counts.doubts,
      ...missingTotal(counts),
      ...exceeding(findings, fields, sum),
      ...volunteerDoubts(findings, fields),
    ],
  };
}

/** A total that is doubtful is asked for by its doubt alone. */
function missingTotal({ total, totalInDoubt }: Counts): Doubt[] {
  return total === null && !totalInDoubt ? [{ kind: 'total', spans: [] }] : [];
}

function exceeding(findings: readonly Finding[], fields: HeadFields, sum: number): Doubt[] {
  const { total, girls, boys, nonbinary, newcomers, youthLeaders, ages } = fields;
  if (total === null) return [];
  const aged = Object.values(ages ?? {}).reduce((all, each) => all + each, 0);
  const genders = sum > total ? { girls, boys, nonbinary } : {};
  const others = {
    newcomers: (newcomers ?? 0) > total ? newcomers : null,
    youthLeaders: (youthLeaders ?? 0) > total ? youthLeaders : null,
    ages: aged > total ? aged : null,
  };
  const parts = Object.fromEntries(
    Object.entries({ ...genders, ...others }).flatMap(([part, value]) =>
      value === null ? [] : [[part, value]],
    ),
  );
  if (Object.keys(parts).length === 0) return [];

  return [{ kind: 'parts_exceed_total', spans: headSpans(findings), total, parts }];
}

function headSpans(findings: readonly Finding[]): Span[] {
  return [
    ...findingsOf(findings, 'count'),
    ...findingsOf(findings, 'loose_number'),
    ...findingsOf(findings, 'age_band'),
  ]
    .map(({ start, end }) => ({ start, end }))
    .sort((one, other) => one.start - other.start);
}

function settleLeaders(findings: readonly Finding[], counted: number | null): number | null {
  const [led] = findingsOf(findings, 'led_by').flatMap(({ youthLeaders }) => youthLeaders ?? []);

  return led ?? counted;
}

function agesIn(findings: readonly Finding[]): Readonly<Record<string, number>> | null {
  const ages: Record<string, number> = {};
  for (const { band, value } of findingsOf(findings, 'age_band')) ages[band] = (ages[band] ?? 0) + value;

  return Object.keys(ages).length > 0 ? ages : null;
}

/** What was said, or the hours of each times the volunteers. */
function volunteerMin(findings: readonly Finding[], volunteers: number | null): number | null {
  const [said] = findingsOf(findings, 'volunteer_time');
  const [each] = findingsOf(findings, 'time_each');
  const minutes = said?.minutes ?? (each && volunteers !== null ? each.minutes * volunteers : null);

  return minutes !== null && minutes > mostVolunteerMin ? null : minutes;
}

function volunteerDoubts(
  findings: readonly Finding[],
  { volunteerMin: settled, volunteers }: HeadFields,
): Doubt[] {
  const said = findingsOf(findings, 'volunteer_time');
  const each = volunteers === null ? [] : findingsOf(findings, 'time_each');
  const disagree =
    new Set([
      ...said.map(({ minutes }) => minutes),
      ...each.map(({ minutes }) => minutes * (volunteers ?? 0)),
    ]).size > 1;
  const spans = [...said, ...each].map(({ start, end }) => ({ start, end }));
  if (disagree) return [{ kind: 'ambiguous_number', spans }];

  return spans.length > 0 && settled === null ? [{ kind: 'out_of_range', spans, field: 'volunteerMin' }] : [];
}

const fieldsOfBuckets: Readonly<Partial<Record<Bucket, Field>>> = {
  people: 'total',
  girls: 'girls',
  boys: 'boys',
  nonbinary: 'nonbinary',
  unknown: 'unknown',
  newcomers: 'newcomers',
  volunteers: 'volunteers',
  leaders: 'youthLeaders',
};

function spansOf(findings: readonly Finding[], { totalSpans }: Counts): FieldSpans {
  const spans: Partial<Record<Field, Span>> = {};
  const note = (field: Field | undefined, found: readonly Span[]): void => {
    const whole = spanning(found);
    if (field && whole) spans[field] = whole;
  };

  for (const { bucket, start, end } of findingsOf(findings, 'count'))
    note(fieldsOfBuckets[bucket], [{ start, end }]);
  note('total', totalSpans);
  note('ages', findingsOf(findings, 'age_band'));
  note('volunteerMin', [...findingsOf(findings, 'volunteer_time'), ...findingsOf(findings, 'time_each')]);
  note(
    'youthLeaders',
    findingsOf(findings, 'led_by').filter(({ youthLeaders }) => youthLeaders !== null),
  );

  return spans;
}
