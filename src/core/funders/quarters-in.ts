import { periodAfter, periodOf, spanOfDays, type Period } from '../period.js';

/** The quarters a period touches, each as far as the period goes. */
export function quartersIn(period: Period): readonly Period[] {
  const quarters: Period[] = [];
  for (
    let quarter = periodOf('quarter', period.from);
    quarter.from <= period.to;
    quarter = periodAfter(quarter)
  ) {
    quarters.push(common(quarter, period));
  }

  return quarters;
}

function common(quarter: Period, period: Period): Period {
  if (isIn(quarter, period)) return quarter;
  if (isIn(period, quarter)) return period;

  return quarter.from < period.from
    ? spanOfDays(period.from, quarter.to)
    : spanOfDays(quarter.from, period.to);
}

function isIn(inner: Period, outer: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
