import type { PlatformName } from './people.js';

/** Where forms can be shown at all. */
export const platformsWithForms: readonly PlatformName[] = ['discord'];

/** A form of at most five fields that opens at once. */
export interface Form {
  readonly id: string;
  /** At most 45 characters. */
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** Labels have at most 45 characters, hints 100. */
export type FormField = ListField | RadioField | TextField;

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
}

/** At most 25 options, in a list that opens. */
export interface ListField extends Field {
  readonly kind: 'list';
  readonly options: readonly FormOption[];
}

/** 2 to 10 options, all in sight. */
export interface RadioField extends Field {
  readonly kind: 'radio';
  readonly options: readonly FormOption[];
  readonly chosen?: string;
}

export interface TextField extends Field {
  readonly kind: 'text';
  readonly long?: true;
}

export interface FormOption {
  readonly value: string;
  readonly label: string;
}
