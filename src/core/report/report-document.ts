import type { Language, LocalDate, Zone } from '../calendar.js';
import type { Chart } from '../charts/chart.js';
import type { ScopeKind } from '../structure.js';
import type { ReportTable } from './report-table.js';

/**
 * A whole report in one language: every word and number that is shown, and nothing that isn't. Plain JSON; what is signed is this,
 * and any drawing of it follows from it alone.
 */
export interface ReportDocument {
  /** How it is drawn; another number where the same document would come out differently. */
  readonly layout: number;
  readonly language: Language;
  readonly asked: ReportAsked;
  readonly title: string;
  readonly subtitle: string;
  readonly cover: readonly { readonly name: string; readonly value: string }[];
  readonly headline: string;
  /** What is to be known before anything is read; often nothing. */
  readonly remarks: readonly string[];
  readonly sections: readonly ReportSection[];
  /** What stands around the figures. */
  readonly words: ReportWords;
}

/** What the report is of; enough to make it once more. */
export interface ReportAsked {
  readonly network: string;
  readonly kind: ScopeKind;
  readonly scope: string;
  readonly municipality: string | null;
  readonly period: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly zone: Zone;
  readonly asOf: string;
  readonly madeAt: string;
  /** Whether the moment was asked for, or is when it was made. */
  readonly isAsOf: boolean;
  /** The funder's view it is of; null for what every report has. */
  readonly view: string | null;
}

export interface ReportSection {
  /** Stable and of no language. */
  readonly key: string;
  readonly title: string;
  /** Empty where there is nothing to say before its tables. */
  readonly lead: string;
  readonly charts: readonly ReportChart[];
  readonly tables: readonly ReportTable[];
}

export interface ReportChart {
  readonly key: string;
  readonly chart: Chart;
  readonly description: string;
}

export interface ReportWords {
  readonly contents: string;
  /** Instead of a small cell. */
  readonly hidden: string;
  /** For those who don't see that a cell is empty. */
  readonly unknown: string;
  /** Percentage points, in short. */
  readonly points: string;
  readonly signature: string;
  /** What the signature proves and what it doesn't. */
  readonly signatureMeans: readonly string[];
}

/** The layout that this version draws. */
export const layout = 2;
