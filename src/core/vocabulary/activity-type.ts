import type { Form } from '../activity.js';
import type { Language } from '../calendar.js';
import type { YouthField } from './youth-field.js';

/** One entry of a network's vocabulary. `key` never changes; names and aliases are what people read and type. */
export interface ActivityType {
  readonly key: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly aliases: readonly string[];
  readonly form: Form;
  /** Offered as a button where nobody said how long it took. */
  readonly usualMin: number | null;
  /** The field of the youth sector that its activities belong to. */
  readonly field: YouthField;
}

/** The types a network uses, in the order they are offered. Keys are unique. */
export type Vocabulary = readonly ActivityType[];
