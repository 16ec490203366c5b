import { forms, settings, visitsOf } from '../activity.js';
import { hours, shown } from './amount.js';
import type { Basis } from './basis.js';

export type TableKey = 'type' | 'form' | 'setting';

export interface Row {
  readonly activities: number;
  readonly visits: number;
  readonly hours: number;
}

/** Rows that are there even without an activity; types only with one. */
const always: Readonly<Record<TableKey, readonly string[]>> = { type: [], form: forms, setting: settings };

/** The rows with most activities first. */
export function tableBy(column: TableKey, { kinds }: Basis): Readonly<Record<string, Row>> {
  const keys = [...new Set([...always[column], ...kinds.map((kind) => kind[column])])];
  const rows = keys.map((key): readonly [string, Row] => {
    const its = kinds.filter((kind) => kind[column] === key);
    const sum = (of: (kind: (typeof its)[number]) => number) =>
      its.reduce((total, kind) => total + of(kind), 0);

    return [
      key,
      {
        activities: sum(({ activities }) => activities),
        visits: sum(visitsOf),
        hours: shown(hours(sum(({ minutes }) => minutes))),
      },
    ];
  });

  return Object.fromEntries(rows.sort(([, one], [, other]) => other.activities - one.activities));
}
