import type { Beside, Correction, Digest, Silent } from '../core/digests/digest.js';
import { hideSmallCells } from '../core/figures/hide-small-cells.js';
import { figureRows } from './figures-text.js';

/** For an operator's terminal: what is in the JSON, line by line. */
export async function digestText(digest: Digest): Promise<string> {
  const { scope, period, asOf, computedAt, reporting, missing, onHoliday, before, lastYear } = digest;

  return [
    `${scope.name}, ${period.name} (${period.from} to ${period.to}, ${scope.zone})`,
    `as of ${asOf}, computed at ${computedAt}; ${reporting.centres} of ${reporting.of} centres have reported`,
    ...(missing.length === 0 ? [] : [`missing: ${missing.map(silentText).join(', ')}`]),
    ...(onHoliday.length === 0
      ? []
      : [`on holiday: ${onHoliday.map(({ centre, until }) => `${centre} (until ${until})`).join(', ')}`]),
    besideText('the week before', before),
    ...(lastYear ? [besideText('the same week last year', lastYear)] : []),
    ...digest.corrected.map(correctionText),
    '',
    ...(await figureRows(shown(digest))),
    '',
  ].join('\n');
}

function shown({ scope, period, asOf, weeks, indicators, smallCell }: Digest) {
  const reporting = { of: [], centres: [], missing: [], onHoliday: [] };

  return hideSmallCells({ scope, period, asOf: new Date(asOf), reporting, weeks, indicators }, smallCell)
    .indicators;
}

function silentText({ centre, days }: Silent): string {
  return days === null ? centre : `${centre} (${days} days)`;
}

function besideText(name: string, { period, values }: Beside): string {
  return `${name}, ${period.name}: ${values.visits ?? 0} visits, ${values.activities ?? 0} activities`;
}

function correctionText({ period, indicator, was, now, centres }: Correction): string {
  return `corrected: ${period.name} ${indicator} ${was} to ${now} (${centres.join(', ')})`;
}
