import type { ReportDocument } from '../../src/core/report/report-document.js';

/** A network's report of 2020, asked for early in 2021. */
export function askedReport(network: string): ReportDocument['asked'] {
  return {
    network,
    kind: 'network',
    scope: network,
    municipality: null,
    period: '2020',
    from: '2020-01-01',
    to: '2020-12-31',
    zone: 'Europe/Ljubljana',
    asOf: '2021-01-15T12:00:00.000Z',
    madeAt: '2021-01-15T12:00:00.000Z',
    isAsOf: false,
    view: null,
  };
}
