import type { Form, LedBy } from '../activity.js';
import type { SummedMeasure } from './measures.js';

/** By what DHIS2 is to know what is named: `code`, `name`, `uid`, or an attribute of its own. */
export type Dhis2IdScheme = 'CODE' | 'NAME' | 'UID' | `ATTRIBUTE:${string}`;

/** How a country's DHIS2 names what is sent to it. Centres go by the names they have here. */
export interface Dhis2Mapping {
  readonly dataElementIdScheme: Dhis2IdScheme;
  readonly categoryOptionComboIdScheme: Dhis2IdScheme;
  readonly attributeOptionComboIdScheme: Dhis2IdScheme;
  readonly orgUnitIdScheme: Exclude<Dhis2IdScheme, 'CODE' | 'UID'>;
  readonly attributeOptionCombo: string;
  readonly elements: readonly Dhis2Element[];
}

/** A data element, whole or by the options of one category. */
export type Dhis2Element = { readonly dataElement: string; readonly measure: SummedMeasure } & (
  | { readonly by: null; readonly categoryOptionCombo: string }
  | { readonly by: 'form'; readonly categoryOptionCombos: Readonly<Record<Form, string>> }
  | { readonly by: 'ledBy'; readonly categoryOptionCombos: Readonly<Record<LedBy, string>> }
);
