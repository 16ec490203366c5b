import type { AgeCounts } from '../../../src/core/activity.js';
import type { Basis } from '../../../src/core/indicators/basis.js';
import type { Period } from '../../../src/core/period.js';
import type { Scope } from '../../../src/core/structure.js';

export const week: Period = { kind: 'week', name: '2026-W47', from: '2026-11-16', to: '2026-11-22' };

export const aScope: Scope = {
  id: 'celje',
  kind: 'municipality',
  name: 'Celje',
  networkId: 'network',
  municipalityId: 'celje',
  language: 'sl',
  zone: 'Europe/Ljubljana',
  closedDownOn: null,
};

interface Heads {
  readonly girls: number;
  readonly boys: number;
  readonly nonbinary: number;
  readonly unknown: number;
  readonly ages: AgeCounts;
}

/** One activity of two hours with one volunteer. */
export function basisOf({ ages, ...heads }: Heads): Basis {
  return {
    kinds: [
      {
        type: 'hangout',
        form: 'open',
        setting: 'in_house',
        ledBy: 'staff',
        activities: 1,
        minutes: 120,
        ...heads,
        newcomers: 0,
        volunteers: 1,
        volunteerMin: 120,
        youthLeaders: 0,
      },
    ],
    ages,
    openingMin: 0,
    activeWeeks: 1,
    days: { planned: 5, covered: 1 },
    punctuality: { entries: 1, timely: 1, twiceMedianMs: 0 },
    questions: [],
    yearly: { netCostCents: null, youngResidents: null },
  };
}
