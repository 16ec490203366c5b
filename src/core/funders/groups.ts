import { forms, settings, type Form, type Setting } from '../activity.js';
import type { Period } from '../period.js';
import type { KindSums } from '../ports/figure-records.js';
import type { ActivityType, Vocabulary } from '../vocabulary/activity-type.js';
import { typeNamed } from '../vocabulary/type-named.js';
import { youthFields, type YouthField } from '../vocabulary/youth-field.js';

/** `age` is one row: nobody records how old volunteers are. */
export type GroupKey = 'form' | 'setting' | 'type' | 'field' | 'quarter' | 'age';

/** What a row is about. */
export type Group =
  | { readonly by: 'form'; readonly form: Form }
  | { readonly by: 'setting'; readonly setting: Setting }
  | { readonly by: 'type'; readonly type: ActivityType }
  | { readonly by: 'field'; readonly field: YouthField }
  | { readonly by: 'quarter'; readonly period: Period }
  | { readonly by: 'age' };

/** Where and in which quarters the activities of a period were. */
export interface Grouped {
  /** Without those that are yet to come. */
  readonly quarters: readonly { readonly period: Period; readonly kinds: readonly KindSums[] }[];
  /** Quarters of the period that had not begun. */
  readonly ahead: readonly Period[];
  readonly vocabulary: Vocabulary;
}

export interface GroupedKinds {
  readonly group: Group;
  readonly kinds: readonly KindSums[];
}

/** Every activity is in exactly one. Kinds of activity only where there were any, the most frequent first. */
export function groupsBy(by: GroupKey, { quarters, vocabulary }: Grouped): readonly GroupedKinds[] {
  const kinds = quarters.flatMap((quarter) => quarter.kinds);
  const where = (is: (kind: KindSums) => boolean) => kinds.filter(is);

  switch (by) {
    case 'form':
      return forms.map((form) => ({ group: { by, form }, kinds: where((kind) => kind.form === form) }));
    case 'setting':
      return settings.map((setting) => ({
        group: { by, setting },
        kinds: where((kind) => kind.setting === setting),
      }));
    case 'field':
      return youthFields.map((field) => ({
        group: { by, field },
        kinds: where(({ type }) => typeNamed(type, vocabulary).field === field),
      }));
    case 'type':
      return typesIn(kinds)
        .map((key) => ({
          group: { by, type: typeNamed(key, vocabulary) },
          kinds: where(({ type }) => type === key),
        }))
        .sort((one, other) => activitiesIn(other.kinds) - activitiesIn(one.kinds));
    case 'quarter':
      return quarters.map(({ period, kinds: its }) => ({ group: { by, period }, kinds: its }));
    case 'age':
      return [{ group: { by }, kinds }];
  }
}

function typesIn(kinds: readonly KindSums[]): readonly string[] {
  return [...new Set(kinds.map(({ type }) => type))].sort();
}

function activitiesIn(kinds: readonly KindSums[]): number {
  return kinds.reduce((total, { activities }) => total + activities, 0);
}
