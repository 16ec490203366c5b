import { figureOf } from '../figures/figure-of.js';
import type { Figure } from '../figures/figure.js';
import type { SumsByCentre } from '../figures/sums-by-centre.js';
import type { Basis } from '../indicators/basis.js';
import { indicators, type IndicatorKey } from '../indicators/index.js';
import type { Scope } from '../structure.js';

/** Figures that follow from a centre's own sums alone. By gender and age nothing is told centre by centre. */
const byCentre: readonly IndicatorKey[] = [
  'activities',
  'open_share',
  'visits',
  'average_attendance',
  'activity_hours',
  'open_hours',
  'group_hours',
  'youth_led_share',
  'youth_hours_share',
  'co_created_share',
  'young_producers',
  'producer_share',
  'newcomers',
  'volunteers',
  'volunteer_hours',
];

export function hasCentres(key: IndicatorKey, { kind }: Scope): boolean {
  return kind !== 'centre' && byCentre.includes(key);
}

export function figureByCentre(
  key: IndicatorKey,
  centres: readonly Scope[],
  sums: SumsByCentre,
): readonly { readonly centre: Scope; readonly figure: Figure }[] {
  const indicator = indicators.find((each) => each.key === key);
  if (!indicator) return [];

  return centres.map((centre) => ({
    centre,
    figure: figureOf(indicator, { ...nothing, kinds: sums.get(centre.id) ?? [] }),
  }));
}

const nothing: Basis = {
  kinds: [],
  ages: {},
  openingMin: 0,
  activeWeeks: 0,
  days: { planned: 0, covered: 0 },
  punctuality: { entries: 0, timely: 0, twiceMedianMs: null },
  questions: [],
  yearly: { netCostCents: null, youngResidents: null },
};
