import { visitsOf } from '../activity.js';
import type { KindSums } from '../ports/figure-records.js';
import { count, euros, hours, type Amount } from './amount.js';
import type { Basis } from './basis.js';
import type { Quantity } from './indicator.js';

type Where = Partial<Pick<KindSums, 'form' | 'ledBy'>>;

export function activitiesWhere(where: Where): Quantity {
  return (basis) => count(sumWhere(basis, where, ({ activities }) => activities));
}

export function hoursWhere(where: Where): Quantity {
  return (basis) => hours(sumWhere(basis, where, ({ minutes }) => minutes));
}

export const activityCount = activitiesWhere({});
export const activityTime = hoursWhere({});
export const visitCount = (basis: Basis): Amount => count(visitsIn(basis));
export const openingTime: Quantity = ({ openingMin }) => hours(openingMin);
export const youthLeaderCount = summed(({ youthLeaders }) => youthLeaders);
export const newcomerCount = summed(({ newcomers }) => newcomers);
export const volunteerCount = summed(({ volunteers }) => volunteers);
export const volunteerTime: Quantity = (basis) =>
  hours(sumWhere(basis, {}, ({ volunteerMin }) => volunteerMin));
export const activeWeekCount: Quantity = ({ activeWeeks }) => count(activeWeeks);
export const plannedDayCount: Quantity = ({ days }) => count(days.planned);
export const coveredDayCount: Quantity = ({ days }) => count(days.covered);
export const timedEntryCount: Quantity = ({ punctuality }) => count(punctuality.entries);
export const timelyEntryCount: Quantity = ({ punctuality }) => count(punctuality.timely);

export const medianDelay: Quantity = ({ punctuality: { twiceMedianMs } }) =>
  twiceMedianMs === null ? null : { units: BigInt(twiceMedianMs), per: 7_200_000n, decimals: 1 };

export const netCost: Quantity = ({ yearly: { netCostCents } }) =>
  netCostCents === null ? null : euros(netCostCents);

export const youngResidentCount: Quantity = ({ yearly: { youngResidents } }) =>
  youngResidents === null ? null : count(youngResidents);

export function visitsIn(basis: Basis): number {
  return sumWhere(basis, {}, visitsOf);
}

function summed(of: (kind: KindSums) => number): Quantity {
  return (basis) => count(sumWhere(basis, {}, of));
}

function sumWhere({ kinds }: Basis, { form, ledBy }: Where, of: (kind: KindSums) => number): number {
  return kinds
    .filter(
      (kind) => (form === undefined || kind.form === form) && (ledBy === undefined || kind.ledBy === ledBy),
    )
    .reduce((total, kind) => total + of(kind), 0);
}
