import type { Language } from '../core/calendar.js';
import { fold } from '../core/phrases/fold.js';
import type { ReportAsked } from '../core/report/report-document.js';

interface Named {
  readonly asked: Pick<ReportAsked, 'kind' | 'scope' | 'period' | 'view'>;
  readonly language: Language | null;
}

/** Like `report-klub-lipa-2026-Q3-sl.html`: letters and digits that any disk takes. */
export function fileName({ asked, language }: Named, ending: string): string {
  const place = fold(asked.scope)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 40);
  const parts = ['report', place || asked.kind, asked.period.replace('..', '_'), asked.view, language];

  return `${parts.filter((part) => part !== null).join('-')}.${ending}`;
}
