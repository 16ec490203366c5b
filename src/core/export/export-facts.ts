import type { KeptAttachment } from '../message.js';
import type { Period } from '../period.js';
import type { Scope } from '../structure.js';
import type { ExportFormat } from './export-format.js';

/** What came of an export; plain JSON. */
export type ExportFact =
  | {
      readonly kind: 'export-made';
      readonly file: KeptAttachment;
      readonly scope: Scope;
      readonly period: Period;
      readonly activities: number;
      /** Some of it is seen from above: without notes, names and small cells. */
      readonly isCut: boolean;
    }
  /** The day marks that go with it. */
  | { readonly kind: 'export-marks-made'; readonly file: KeptAttachment }
  | { readonly kind: 'export-empty'; readonly scope: Scope; readonly period: Period }
  /** The chat takes no file of that size. */
  | {
      readonly kind: 'export-too-big';
      readonly scope: Scope;
      readonly period: Period;
      readonly format: ExportFormat;
      /** Shorter periods of which it is made; none where there are too many or it is short already. */
      readonly months: readonly Period[];
    };
