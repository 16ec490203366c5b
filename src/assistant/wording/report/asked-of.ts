import type { ReportAsked } from '../../../core/report/report-document.js';
import type { ReportFigures } from '../../../core/report/report-figures.js';

export function askedOf(
  { seen: { figures }, network, centres, madeAt, view }: ReportFigures,
  isAsOf: boolean,
): ReportAsked {
  const { scope, period, asOf } = figures;

  return {
    network: network.name,
    kind: scope.kind,
    scope: scope.name,
    municipality: scope.kind === 'centre' ? (centres[0]?.municipality ?? null) : null,
    period: period.name,
    from: period.from,
    to: period.to,
    zone: scope.zone,
    asOf: asOf.toISOString(),
    madeAt: madeAt.toISOString(),
    isAsOf,
    view: view?.key ?? null,
  };
}
