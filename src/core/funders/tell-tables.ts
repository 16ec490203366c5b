import type { FiguresSeen } from '../figures/figures-seen.js';
import type { TableDefinition } from './funder-view.js';
import { groupsBy, type Grouped } from './groups.js';
import type { MeasureKey, ViewTableKey } from './index.js';
import { openSumsOf, type OpenSums } from '../figures/open-sums.js';
import type { TableTold } from './view-told.js';

type Definition = TableDefinition<ViewTableKey, MeasureKey>;

/** The tables of a view with the values of a place and period. */
export function tellTables(
  tables: readonly Definition[],
  seen: FiguresSeen,
  grouped: Grouped,
): readonly TableTold[] {
  return tables.map((table) => tellTable(table, seen, grouped));
}

function tellTable(table: Definition, { figures, ...shares }: FiguresSeen, grouped: Grouped): TableTold {
  switch (table.kind) {
    case 'groups':
      return tellGroups(table, figures.weeks.active, grouped);
    case 'indicators': {
      const { key, kind, indicators } = table;
      return {
        key,
        kind,
        figures: indicators.map((each) => ({ key: each, figure: figures.indicators[each] })),
      };
    }
    case 'shares':
      return { ...table, seen: shares[table.of] };
  }
}

function tellGroups(
  { key, kind, by, measures }: Extract<Definition, { kind: 'groups' }>,
  activeWeeks: number,
  grouped: Grouped,
): TableTold {
  const groups = groupsBy(by, grouped);
  const valuesOf = (sums: OpenSums) => measures.map(({ of }) => of(sums, activeWeeks));

  return {
    key,
    kind,
    by,
    measures: measures.map((measure) => ({ key: measure.key, kind: measure.kind })),
    rows: groups.map(({ group, kinds }) => ({ group, values: valuesOf(openSumsOf(kinds)) })),
    total: valuesOf(openSumsOf(groups.flatMap(({ kinds }) => kinds))),
    ahead: by === 'quarter' ? grouped.ahead : [],
  };
}
