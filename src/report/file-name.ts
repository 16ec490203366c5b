import type { Language } from '../core/calendar.js';
import { slugOf } from '../core/jobs/slug-of.js';
import type { ReportAsked } from '../core/report/report-document.js';

interface Named {
  readonly asked: Pick<ReportAsked, 'kind' | 'scope' | 'period' | 'view'>;
  readonly language: Language | null;
}

/** Like `report-klub-lipa-2026-Q3-sl.html`: letters and digits that any disk takes. */
export function fileName({ asked, language }: Named, ending: string): string {
  const place = slugOf(asked.scope);
  const parts = ['report', place || asked.kind, asked.period.replace('..', '_'), asked.view, language];

  return `${parts.filter((part) => part !== null).join('-')}.${ending}`;
}
