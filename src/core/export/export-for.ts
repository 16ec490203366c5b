import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { readPeriod, type Period } from '../period.js';
import { readFigureParts } from '../stats/figure-button.js';
import { dateAt } from '../today.js';
import { mayExport, type ExportAsked } from './export-asked.js';
import { formatNamed } from './export-format.js';

/** Plain JSON of what is to be made. */
export interface ExportParams {
  readonly scopeId: string;
  readonly period: Period;
  readonly format: ExportAsked['format'];
}

/** Has the file made; it comes later. */
export async function exportFor(
  desk: MemberDesk,
  { scope, period, format }: ExportAsked,
): Promise<readonly Fact[]> {
  if (!mayExport(scope, desk)) return [{ kind: 'refused', because: { reason: 'export-not-yours' } }];

  const params: ExportParams = { scopeId: scope.id, period, format };
  const begun = await desk.begin({ kind: 'export', params });
  return begun ? [begun] : [];
}

/** The same from a button whose id ends in `figureParts`, with the format as the view. */
export async function exportFromButton(parts: readonly string[], desk: MemberDesk): Promise<readonly Fact[]> {
  const button = readFigureParts(parts);
  const format = formatNamed(button?.view ?? '');
  const scope = button && (await desk.structure.scope(button.scopeId));
  const period = scope && readPeriod(button.period, dateAt(desk.now, scope.zone));
  if (!format || !period) return [{ kind: 'refused', because: { reason: 'export-not-yours' } }];

  return exportFor(desk, { scope, period, format });
}
