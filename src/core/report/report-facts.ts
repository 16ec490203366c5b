import type { LocalDate } from '../calendar.js';
import type { Figures } from '../figures/figure.js';
import type { FunderViewKey } from '../funders/index.js';
import type { KeptAttachment } from '../message.js';
import type { Period } from '../period.js';
import type { Scope } from '../structure.js';

/** What came of a report; but for the headline plain JSON. */
export type ReportFact =
  /** The page; the workbook comes after it. */
  | {
      readonly kind: 'report-made';
      readonly file: KeptAttachment;
      readonly scope: Scope;
      readonly period: Period;
      /** The first of its signature's digits. */
      readonly signature: string;
      readonly view: FunderViewKey | null;
    }
  | { readonly kind: 'report-workbook-made'; readonly file: KeptAttachment }
  /** A funder's values for another program. */
  | {
      readonly kind: 'report-values-made';
      readonly file: KeptAttachment;
      readonly scope: Scope;
      readonly period: Period;
      readonly view: FunderViewKey;
    }
  | { readonly kind: 'headline-told'; readonly figures: Figures; readonly today: LocalDate }
  /** Nobody said of when; null where several places are yet to be picked from. */
  | {
      readonly kind: 'report-periods-offered';
      readonly act: ReportAct;
      readonly scope: Scope | null;
      readonly periods: readonly Period[];
    };

export const reportActs = ['make', 'headline'] as const;
export type ReportAct = (typeof reportActs)[number];
