import { aKind } from '../a-kind.js';
import type { VisitsFigures } from '../../../src/core/charts/chart-figures.js';
import type { Beside, Digest } from '../../../src/core/digests/digest.js';
import type { FiguresByKey } from '../../../src/core/figures/figure.js';
import { figureOf } from '../../../src/core/figures/figure-of.js';
import { indicators } from '../../../src/core/indicators/index.js';
import { periodBefore, readPeriod, samePeriodLastYear, type Period } from '../../../src/core/period.js';
import type { KindSums } from '../../../src/core/ports/figure-records.js';
import type { Scope, ScopeKind } from '../../../src/core/structure.js';
import { templateVocabulary } from '../../../src/core/vocabulary/template.js';

/** What a week came to, in as few words as there are. */
export interface Week {
  readonly kinds: readonly Partial<KindSums>[];
  /** What is known of the week before, and of the same week a year ago. */
  readonly beside: readonly [Beside['values'], Beside['values']];
  readonly rest?: Partial<Digest>;
}

export const period = known(readPeriod('2026-W47', '2026-11-23'));
const asOf = '2026-11-23T08:00:00.000Z';

export function aScope(kind: ScopeKind, name: string): Scope {
  return {
    id: name,
    kind,
    name,
    networkId: 'network',
    municipalityId: null,
    language: 'en',
    zone: 'Europe/Ljubljana',
    closedDownOn: null,
  };
}

/** A digest with these sums, all else as in a week in which nothing is missing. */
export function aDigest(scope: Scope, { kinds, beside, rest }: Week): Digest {
  const [before, lastYear] = beside;
  const beforeThat = periodBefore(period);
  const yearAgo = known(samePeriodLastYear(period));

  return {
    scope,
    period,
    asOf,
    computedAt: asOf,
    reporting: { centres: 1, of: 1 },
    weeks: { all: 1, active: kinds.length > 0 ? 1 : 0 },
    indicators: figuresOf(kinds.map(aKind)),
    smallCell: 5,
    before: { period: beforeThat, values: before },
    lastYear: { period: yearAgo, values: lastYear },
    missing: [],
    onHoliday: [],
    mostTypes: mostTypesOf(kinds),
    targets: [],
    corrected: [],
    visits: visitsOf(scope),
    shared: [],
    ...rest,
  };
}

function figuresOf(kinds: readonly KindSums[]): FiguresByKey {
  const basis = {
    kinds,
    ages: {},
    openingMin: 0,
    activeWeeks: 1,
    days: { planned: 5, covered: 5 },
    punctuality: { entries: 0, timely: 0, twiceMedianMs: null },
    questions: [],
    yearly: { netCostCents: null, youngResidents: null },
  };

  return Object.fromEntries(
    indicators.map((indicator) => [indicator.key, figureOf(indicator, basis)]),
  ) as unknown as FiguresByKey;
}

function mostTypesOf(kinds: readonly Partial<KindSums>[]): Digest['mostTypes'] {
  return templateVocabulary
    .map(({ key, names }) => {
      const those = kinds.filter(({ type = 'hangout' }) => type === key);
      return { names, activities: those.reduce((sum, { activities = 0 }) => sum + activities, 0) };
    })
    .filter(({ activities }) => activities > 0)
    .sort((one, other) => other.activities - one.activities)
    .slice(0, 3);
}

/** As good as none: the words are what is looked at. */
function visitsOf({ name }: Scope): VisitsFigures {
  const { from, to } = period;

  return {
    kind: 'visits',
    place: name,
    span: { from, to },
    by: 'week',
    steps: [{ from, to, visits: 1, lastYear: 1 }],
  };
}

function known(read: Period | null): Period {
  if (!read) throw new Error('That is no period.');

  return read;
}
