import type { ExportAsked } from '../../core/export/export-asked.js';
import type { ExportFormat } from '../../core/export/export-format.js';
import { slugOf } from '../../core/jobs/slug-of.js';

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

/** Like `belezka-klub-lipa-2026-W47.csv`: letters and digits that any disk takes. */
export function fileName({ scope, period, format }: ExportAsked): string {
  const place = slugOf(scope.name);

  return ['belezka', place || scope.kind, `${period.name.replace('..', '_')}.${format}`].join('-');
}
