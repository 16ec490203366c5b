import { findingsOf, type Finding } from '../findings.js';
import type { Doubt, Field } from '../reading.js';
import type { Bucket } from '../senses.js';
import type { Span } from '../span.js';

/** The heads that a line counts, one value for each bucket, and their total. */
export interface Counts {
  readonly value: (bucket: Bucket) => number | null;
  readonly total: number | null;
  readonly totalSpans: readonly Span[];
  readonly totalInDoubt: boolean;
  readonly said: boolean;
  readonly doubts: readonly Doubt[];
}

const parts = ['girls', 'boys', 'nonbinary', 'unknown'] as const;

export function collectCounts(findings: readonly Finding[]): Counts {
  const counted = findingsOf(findings, 'count');
  const unclear = findingsOf(findings, 'unclear_number');
  const impossible = findingsOf(findings, 'impossible_number');
  const totals = totalsIn(findings);
  const sums = new Map<Bucket, number[]>();
  for (const { bucket, value } of counted) sums.set(bucket, [...(sums.get(bucket) ?? []), value]);

  const values = (bucket: Bucket): readonly number[] => [...new Set(sums.get(bucket) ?? [])];
  const value = (bucket: Bucket): number | null =>
    values(bucket).length === 1 ? (values(bucket)[0] ?? null) : null;
  const shares = sharesIn(findings, value, totals.value);
  const valueWithShares = (bucket: Bucket): number | null => value(bucket) ?? shares.get(bucket) ?? null;
  const derived = sumOf(parts.map(valueWithShares));
  const isPartInDoubt = [...unclear, ...impossible].some(
    ({ bucket }) => bucket === null || bucket === 'people' || isPart(bucket),
  );
  const repeated = counted.filter(({ bucket }) => bucket !== 'people' && values(bucket).length > 1);
  const mismatch =
    totals.value !== null && value('unknown') !== null && derived !== null && derived < totals.value;
  const total =
    totals.value ??
    (isPartInDoubt || totals.inDoubt || repeated.some(({ bucket }) => isPart(bucket)) ? null : derived);
  const doubtfulSpans = [...totals.doubtful, ...unclear, ...repeated, ...(mismatch ? counted : [])].map(
    ({ start, end }) => ({ start, end }),
  );

  return {
    value: valueWithShares,
    total: totals.inDoubt ? null : total,
    totalSpans: totals.spans,
    totalInDoubt: totals.inDoubt || isPartInDoubt || (total === null && repeated.length > 0),
    said:
      counted.length + unclear.length + impossible.length > 0 || totals.spans.length > 0 || totals.inDoubt,
    doubts: [
      ...(doubtfulSpans.length > 0 ? [{ kind: 'ambiguous_number', spans: doubtfulSpans } as const] : []),
      ...impossible.map(
        ({ bucket, start, end }) =>
          ({ kind: 'out_of_range', spans: [{ start, end }], field: fieldOf(bucket) }) as const,
      ),
    ],
  };
}

interface Totals {
  readonly value: number | null;
  readonly inDoubt: boolean;
  readonly spans: readonly Span[];
  readonly doubtful: readonly Span[];
}

/** Every number that claims to be the total; two that differ are a doubt. */
function totalsIn(findings: readonly Finding[]): Totals {
  const people = findingsOf(findings, 'count').filter(({ bucket }) => bucket === 'people');
  const strong = people.filter(({ weak }) => !weak);
  const loose = findingsOf(findings, 'loose_number');
  const isBound = findingsOf(findings, 'count').some(({ bucket }) => bucket === 'people' || isPart(bucket));
  const hasType = findingsOf(findings, 'type').length > 0;
  const plain = loose.filter(({ named }) => !named);
  const named = loose.filter(({ named: isNamed }) => isNamed);
  const claims = [...strong, ...plain];
  const settled = claims.length > 0 ? claims : people.length === 1 ? people : [];
  const distinct = new Set(settled.map(({ value }) => value));

  if (distinct.size > 1) return { value: null, inDoubt: true, spans: [], doubtful: settled };
  const [only] = settled;
  if (only) return { value: only.value, inDoubt: false, spans: settled, doubtful: [] };
  if (isBound || named.length === 0) return { value: null, inDoubt: false, spans: [], doubtful: [] };
  const [first, ...more] = named;
  // "6 knitting": the word is the title, so the number is the people; "cooking 5 pizzas" may be anything.
  if (first && more.length === 0 && !hasType)
    return { value: first.value, inDoubt: false, spans: [first], doubtful: [] };

  return { value: null, inDoubt: true, spans: [], doubtful: named };
}

function sharesIn(
  findings: readonly Finding[],
  value: (bucket: Bucket) => number | null,
  total: number | null,
): Map<Bucket, number> {
  const shares = new Map<Bucket, number>();
  if (total === null) return shares;
  for (const { bucket, share } of findingsOf(findings, 'share')) {
    const rest = total - (sumOf(parts.map(value)) ?? 0);
    if (share === 'all') shares.set(bucket, total);
    else if (rest >= 0) shares.set(bucket, rest);
  }

  return shares;
}

function sumOf(values: readonly (number | null)[]): number | null {
  const said = values.filter((value) => value !== null);

  return said.length === 0 ? null : said.reduce((sum, value) => sum + value, 0);
}

function isPart(bucket: Bucket): boolean {
  return (parts as readonly Bucket[]).includes(bucket);
}

function fieldOf(bucket: Bucket): Field {
  switch (bucket) {
    case 'girls':
    case 'boys':
    case 'nonbinary':
    case 'unknown':
    case 'newcomers':
    case 'volunteers':
      return bucket;
    case 'leaders':
      return 'youthLeaders';
    case 'people':
    case 'others':
      return 'total';
  }
}
