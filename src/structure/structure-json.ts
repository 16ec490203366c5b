import type { Form } from '../core/activity.js';
import type { Language } from '../core/calendar.js';
import type { DayState } from '../core/day-mark.js';
import type { YouthField } from '../core/vocabulary/youth-field.js';

/** A structure file as it is written. */
export interface StructureJson {
  readonly network: string;
  readonly zone: string;
  readonly language: Language;
  readonly age_bands: readonly string[];
  readonly small_cell: number;
  readonly minimum_age: number;
  readonly types: readonly {
    readonly key: string;
    readonly names: Readonly<Record<Language, string>>;
    readonly aliases: readonly string[];
    readonly form: Form;
    readonly usual_min: number | null;
    readonly field: YouthField;
  }[];
  /** Those without a centre; the others are with their centres. */
  readonly municipalities: readonly string[];
  readonly centres: readonly {
    readonly name: string;
    readonly municipality: string;
    readonly zone?: string;
    readonly language?: Language;
    readonly planned_weekdays?: readonly number[];
    readonly planned?: readonly {
      readonly from: string | null;
      readonly to: string | null;
      readonly weekdays: readonly number[];
    }[];
    readonly holidays: readonly string[];
  }[];
  readonly day_marks: readonly {
    readonly centre: string;
    readonly municipality?: string;
    readonly date: string;
    readonly state: DayState;
    readonly from: string | null;
    readonly to: string | null;
    readonly reason: string | null;
    readonly logged_at: string;
  }[];
  readonly key_figures: readonly {
    readonly scope: string;
    readonly municipality?: string;
    readonly year: number;
    readonly net_cost_eur: string | null;
    readonly young_residents: number | null;
  }[];
}
